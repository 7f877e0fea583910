package jp.ayumi.query.readers;

import static jp.ayumi.api.access.Role.ADMINISTRATOR;
import static jp.ayumi.api.access.Role.AUDITOR;
import static jp.ayumi.api.access.Role.REVIEWER;
import static jp.ayumi.api.access.Role.SECRETARIAT;
import static jp.ayumi.api.access.Role.STAFF;

import java.util.List;
import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.access.Role;

/** Those who may read something. */
public enum Readers {
    /** Anybody, with a token or without: what was published, and the log's own signatures and hashes. */
    EVERYBODY(ReadersProblem.READING_NEEDS_A_ROLE, false),

    /** Whoever works on the plans of the municipality, and its auditors. */
    MUNICIPALITY(ReadersProblem.READING_NEEDS_A_ROLE, false, STAFF, SECRETARIAT, REVIEWER, AUDITOR, ADMINISTRATOR),

    /** What spans all municipalities: for those who run or audit the installation, and for nobody of one municipality. */
    INSTALLATION(ReadersProblem.LOG_IS_FOR_THE_INSTALLATION, true),

    /** How the municipality is divided and who acts in it: also for those who register municipalities. */
    TOWN(ReadersProblem.READING_NEEDS_A_ROLE, true, STAFF, SECRETARIAT, REVIEWER, AUDITOR, ADMINISTRATOR),

    /** The journal tells of the work of others. */
    JOURNAL(ReadersProblem.JOURNAL_IS_FOR_AUDITORS, true, AUDITOR, ADMINISTRATOR),

    /** Who may do what. */
    ACCESS(ReadersProblem.ACCESS_IS_FOR_AUDITORS, true, AUDITOR, ADMINISTRATOR),

    /** Names are for those who work with them. */
    DIRECTORY(ReadersProblem.DIRECTORY_IS_FOR_STAFF, false, STAFF, ADMINISTRATOR);

    private final ReadersProblem otherwise;
    private final boolean installation;
    private final List<Role> roles;

    /**
     * @param otherwise what those are told who are of the municipality but hold none of the roles
     * @param installation whether administrators and auditors of the installation are among them, for every municipality
     * @param roles held for all of the municipality or for a part of it: plans are read in their context
     */
    Readers(ReadersProblem otherwise, boolean installation, Role... roles) {
        this.otherwise = otherwise;
        this.installation = installation;
        this.roles = List.of(roles);
    }

    boolean include(EffectiveGrants held) {
        return roles.stream().anyMatch(held::holdsSomewhere);
    }

    boolean includeTheInstallation() {
        return installation;
    }

    ReadersProblem otherwise() {
        return otherwise;
    }
}
