package jp.ayumi.log.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whose events an auditor is given. Streams are named {@code kind/municipality/plan/…}.
 *
 * @param plan {@code null} for the whole municipality
 */
public record Scope(String municipality, @Nullable String plan) {

    /** As one word: {@code municipality} or {@code municipality/plan}. */
    public String name() {
        return plan == null ? municipality : municipality + "/" + plan;
    }

    /** Of a plan: its own stream and those of its parts, whose kinds begin with {@code plan-}. */
    boolean includes(String stream) {
        String[] steps = stream.split("/", 4);
        if (steps.length < 2 || !steps[1].equals(municipality)) {
            return false;
        }
        boolean ofPlans = steps[0].equals("plan") || steps[0].startsWith("plan-");
        return plan == null || ofPlans && steps.length > 2 && steps[2].equals(plan);
    }
}
