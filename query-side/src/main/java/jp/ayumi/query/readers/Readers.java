package jp.ayumi.query.readers;

import java.util.Set;

/** Those who may read something. */
public enum Readers {
    /** Anybody, with a token or without: what was published, and the log's own signatures and hashes. */
    EVERYBODY(ReadersProblem.READING_NEEDS_A_ROLE, false),

    /** Whoever works on the plans of the municipality, and its auditors. */
    MUNICIPALITY(
            ReadersProblem.READING_NEEDS_A_ROLE, false, "staff", "secretariat", "reviewer", "auditor", "administrator"),

    /** The journal tells of the work of others. */
    JOURNAL(ReadersProblem.JOURNAL_IS_FOR_AUDITORS, true, "auditor", "administrator"),

    /** Names are for those who work with them. */
    DIRECTORY(ReadersProblem.DIRECTORY_IS_FOR_STAFF, false, "staff", "administrator");

    static final String ADMINISTRATOR = "administrator";

    private final ReadersProblem otherwise;
    private final boolean installation;
    private final Set<String> roles;

    /**
     * @param otherwise what those are told who are of the municipality but hold none of the roles
     * @param installation whether the administrators of the installation are among them, for every municipality
     */
    Readers(ReadersProblem otherwise, boolean installation, String... roles) {
        this.otherwise = otherwise;
        this.installation = installation;
        this.roles = Set.of(roles);
    }

    boolean include(Set<String> held) {
        return held.stream().anyMatch(roles::contains);
    }

    boolean includeTheInstallation() {
        return installation;
    }

    ReadersProblem otherwise() {
        return otherwise;
    }
}
