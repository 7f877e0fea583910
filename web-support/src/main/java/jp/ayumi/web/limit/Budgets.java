package jp.ayumi.web.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** What is left of the allowance of each of many; as a token bucket, so that nobody waits for the end of a window. */
public final class Budgets {

    /** A bucket takes about 200 bytes. Beyond so many the ones that were quiet longest begin anew, with all of it. */
    static final int MOST = 100_000;

    private final Allowance allowance;
    private final LoadingCache<String, Bucket> buckets;

    public Budgets(Allowance allowance) {
        this(allowance, TimeMeter.SYSTEM_NANOTIME);
    }

    Budgets(Allowance allowance, TimeMeter time) {
        this.allowance = allowance;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(untilFull(allowance))
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build(whose -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowance.burst())
                                .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Whoever has been quiet for so long has a full bucket, as one has who was never heard of. */
    private static Duration untilFull(Allowance allowance) {
        return allowance.isUnlimited()
                ? Duration.ZERO
                : Duration.ofSeconds(1 + allowance.burst() / allowance.perSecond());
    }

    /**
     * Takes one request off somebody's budget.
     *
     * @return how long they have to wait for it; zero when it is theirs
     */
    Duration take(String whose) {
        if (allowance.isUnlimited()) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = buckets.get(whose).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Of how many something is known at present. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
