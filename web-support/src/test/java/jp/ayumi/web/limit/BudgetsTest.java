package jp.ayumi.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetsTest {

    private final AtomicLong now = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final Budgets budgets = new Budgets(new Allowance(5, 2), time);

    private long taken(String whose, int tries) {
        return IntStream.range(0, tries)
                .parallel()
                .filter(one -> budgets.take(whose).isZero())
                .count();
    }

    @Test
    void manyAtOnceGetTheBurstAndNotOneMore() {
        assertThat(taken("a", 1_000)).isEqualTo(5);
    }

    @Test
    void whoHasUsedItUpIsToldHowLongToWaitAndThenMayGoOn() {
        taken("a", 5);
        assertThat(budgets.take("a")).isEqualTo(Duration.ofMillis(500));
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(taken("a", 5)).isEqualTo(1);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(taken("a", 100)).as("quiet hours are not saved up").isEqualTo(5);
    }

    @Test
    void oneAtItsLimitStopsNobodyElse() {
        taken("a", 100);
        assertThat(taken("b", 100)).isEqualTo(5);
    }

    @Test
    void whoKeepsAskingInVainIsNotMadeToWaitLonger() {
        taken("a", 1_000);
        assertThat(budgets.take("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aLimitOfNothingPerSecondIsNone() {
        assertThat(new Budgets(Allowance.UNLIMITED, time).take("a")).isZero();
    }

    @Test
    void aLimitThatWouldLetNobodyInIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Allowance(0, 5)).hasMessageContaining("burst >= 1");
        assertThatThrownBy(() -> new Allowance(5, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFloodOfAddressesTakesBoundedMemory() {
        IntStream.range(0, Budgets.MOST + 50_000).forEach(one -> budgets.take("address " + one));
        assertThat(budgets.size()).isLessThanOrEqualTo(Budgets.MOST);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(budgets.size()).as("who went away is forgotten").isZero();
    }
}
