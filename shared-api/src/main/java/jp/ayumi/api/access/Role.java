package jp.ayumi.api.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 役割: what somebody is there for. Tokens carry {@link #claim() its name in lower case}. */
public enum Role {
    /** 担当職員: plans, carries out and reports what an organisation is responsible for. */
    STAFF,
    /** 事務局: keeps the records of a council and speaks for it. */
    SECRETARIAT,
    /** 振り返り・評価の承認者: judges what others have evaluated. */
    REVIEWER,
    /** 監査人: reads everything of the municipality and changes nothing. */
    AUDITOR,
    /** 管理者: keeps municipality, organisations, areas, due dates and access. */
    ADMINISTRATOR,
    /** 市民: reads what was published. Nobody has to be given this one. */
    PUBLIC;

    /** As it stands in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a token names so; empty when it is none of this system. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
