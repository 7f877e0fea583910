package jp.ayumi.api;

/** What travels beside every command and event: who, in which role, why, on whose decision. Never a person's name. */
public final class MetadataKeys {

    /** Opaque id of who acted: issuer and subject of the token, joined by {@code #}. */
    public static final String ACTOR = "actor";

    /** The organisation the actor belonged to when acting, by its id. */
    public static final String ORGANIZATION = "organization";

    /** The municipality the sender works for, by its id; beside commands and questions only, for a stream says whose it is. */
    public static final String MUNICIPALITY = "municipality";

    /** The actor's roles when acting, separated by commas. */
    public static final String ROLES = "roles";

    /** 理由: why, in the actor's words. */
    public static final String REASON = "reason";

    /** 決裁番号: the number of the approval on paper. */
    public static final String DECISION_NUMBER = "decisionNumber";

    /** The request that began it; the same for everything that followed from it. */
    public static final String CORRELATION_ID = "correlationId";

    /** The message that directly caused this one. */
    public static final String CAUSATION_ID = "causationId";

    /** The operation that was asked for, by its name in the description of the API. */
    public static final String OPERATION = "operation";

    /** The version the sender had read, from {@code If-Match}; on commands only. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** When the log took the event, by the database's clock; added on reading, never stored. */
    public static final String RECORDED_AT = "recordedAt";

    private MetadataKeys() {}
}
