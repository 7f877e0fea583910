package jp.ayumi.api.opinion;

/** How the municipality takes an opinion. */
public enum Stance {
    /** 反映する */
    ACCEPTED(true),
    /** 一部反映する */
    PARTLY_ACCEPTED(true),
    /** 反映しない */
    NOT_ACCEPTED(false),
    /** 意見として承る */
    NOTED(false);

    private final boolean asksForReflection;

    Stance(boolean asksForReflection) {
        this.asksForReflection = asksForReflection;
    }

    /** Whether something has to follow: a reflection, or a reason why there is none. */
    public boolean asksForReflection() {
        return asksForReflection;
    }
}
