package jp.ayumi.api;

import java.util.Map;

/** A command met a rule that does not allow it. Nothing was stored. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + " " + refusal.arguments(), null, false, false);
        this.refusal = refusal;
    }

    /** A refusal that concerns the command as a whole. */
    public static RefusedException by(Rule rule, Map<String, String> arguments) {
        return new RefusedException(new Refusal(rule.name(), rule.kind(), null, arguments));
    }

    /** A refusal of one place in the request. */
    public static RefusedException at(String pointer, Rule rule, Map<String, String> arguments) {
        return new RefusedException(new Refusal(rule.name(), rule.kind(), pointer, arguments));
    }

    public Refusal refusal() {
        return refusal;
    }
}
