package jp.ayumi.command.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.ayumi.log.journal.Refusal;
import jp.ayumi.log.journal.Refusal.Attempted;
import jp.ayumi.log.journal.Refusal.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The refusals of one actor: how many may still be told one by one, and how many others were counted. Not for use by several
 * threads at once.
 */
final class Account {

    /** The rule of a count in which different refusals are added together. */
    static final String ANY = "*";

    private static final int MOST_KINDS = 20;
    private static final int WITHOUT_ANSWER = 400;

    private final int burst;
    private final Duration refill;
    private final Map<Kind, Refusal> counts = new LinkedHashMap<>();
    private int left;
    private Instant refilled;

    Account(int burst, Duration refill, Instant now) {
        this.burst = burst;
        this.refill = refill;
        left = burst;
        refilled = now;
    }

    /** What refusals have in common that are counted together. */
    private record Kind(
            Refusal.Actor actor,
            @Nullable String municipality,
            @Nullable String operation,
            String rule,
            int status) {}

    /** Takes one from what may be told; says whether there was one. */
    boolean take(Instant now) {
        refill(now);
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    private void refill(Instant now) {
        long due = Math.max(0, Duration.between(refilled, now).dividedBy(refill));
        if (due > 0) {
            left = (int) Math.min(burst, left + due);
            refilled = left == burst ? now : refilled.plus(refill.multipliedBy(due));
        }
    }

    /**
     * Adds a refusal, or a count of them, to those like it. Of kinds there is a limit, which an actor who invents
     * municipalities meets soon; what is beyond it is counted under the actor alone.
     *
     * @param home the actor's own municipality, where such a count belongs
     */
    void count(Refusal refusal, @Nullable String home, Supplier<UUID> ids) {
        Kind kind = kind(refusal);
        if (!counts.containsKey(kind) && counts.size() >= MOST_KINDS) {
            kind = new Kind(refusal.actor(), home, null, ANY, WITHOUT_ANSWER);
        }
        Kind counted = kind;
        counts.merge(counted, counting(counted, refusal, ids), Account::sum);
    }

    private static Kind kind(Refusal refusal) {
        Attempted attempted = refusal.attempted();
        Verdict verdict = refusal.verdict();
        return new Kind(
                refusal.actor(), attempted.municipality(), attempted.operation(), verdict.rule(), verdict.status());
    }

    private static Refusal counting(Kind kind, Refusal refusal, Supplier<UUID> ids) {
        return new Refusal(
                ids.get(),
                refusal.first(),
                refusal.last(),
                refusal.times(),
                new Attempted(kind.operation(), null, null, kind.municipality(), null, null, null),
                kind.actor(),
                new Verdict(kind.rule(), kind.status(), null, null, null));
    }

    private static Refusal sum(Refusal one, Refusal other) {
        return new Refusal(
                one.id(),
                one.first(),
                other.last(),
                one.times() + other.times(),
                one.attempted(),
                one.actor(),
                one.verdict());
    }

    /** The counts so far; counting begins anew. */
    List<Refusal> drain() {
        List<Refusal> drained = new ArrayList<>(counts.values());
        counts.clear();
        return drained;
    }

    /** Whether nothing would be lost if this account were forgotten. */
    boolean isIdle(Instant now) {
        refill(now);
        return counts.isEmpty() && left == burst;
    }
}
