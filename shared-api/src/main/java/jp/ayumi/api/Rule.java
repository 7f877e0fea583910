package jp.ayumi.api;

/**
 * A rule that people talk about. Its name is a sentence, and the name is the stable code of the refusal; the sentences in
 * Japanese and English, and what to do, stand in the message bundles under that code.
 */
public interface Rule {

    /** The rule's name; for an enum constant this is given. */
    String name();

    /** What kind of refusal this is; decides the HTTP status. */
    Kind kind();

    /** Why a command was refused, as far as the sender's next step depends on it. */
    enum Kind {
        /** The thing addressed does not exist: 404. */
        UNKNOWN,
        /** The sender may not do it, others may: 403. */
        FORBIDDEN,
        /** The present state does not allow it: 409. */
        CONFLICT,
        /** What was sent cannot be right in any state, or names something that does not exist: 422. */
        INVALID,
        /** Somebody else changed it since it was read: 412. */
        STALE
    }
}
