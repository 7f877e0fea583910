package jp.ayumi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final Attempts attempts = new Attempts(nanoseconds::get);

    @Test
    void aNameFromAnAddressHasFewTriesUntilItHasWaited() {
        fail("hanako", "192.0.2.1", Attempts.OF_A_NAME_FROM_AN_ADDRESS);
        assertThat(attempts.begin("hanako", "192.0.2.1")).isFalse();
        assertThat(attempts.begin("hanako", "192.0.2.2"))
                .as("elsewhere she is not locked out")
                .isTrue();
        nanoseconds.addAndGet(Attempts.WAIT.toNanos());
        assertThat(attempts.begin("hanako", "192.0.2.1")).isTrue();
    }

    @Test
    void aRefusedTryProlongsNothing() {
        fail("hanako", "192.0.2.1", Attempts.OF_A_NAME_FROM_AN_ADDRESS);
        nanoseconds.addAndGet(Attempts.WAIT.toNanos() - 1);
        assertThat(attempts.begin("hanako", "192.0.2.1")).isFalse();
        nanoseconds.addAndGet(1);
        assertThat(attempts.begin("hanako", "192.0.2.1")).isTrue();
    }

    @Test
    void anAddressThatTriesManyNamesIsStopped() {
        for (int i = 0; i < Attempts.OF_AN_ADDRESS; i++) {
            assertThat(attempts.begin("person-" + i, "192.0.2.1")).isTrue();
        }
        assertThat(attempts.begin("another", "192.0.2.1")).isFalse();
    }

    @Test
    void aNameThatIsTriedFromManyAddressesIsStopped() {
        for (int i = 0; i < Attempts.OF_A_NAME; i++) {
            assertThat(attempts.begin("hanako", "192.0.2." + i)).isTrue();
        }
        assertThat(attempts.begin("hanako", "198.51.100.1")).isFalse();
    }

    @Test
    void whoGetsInMayComeBackAsOftenAsTheyLike() {
        for (int i = 0; i < 3 * Attempts.OF_AN_ADDRESS; i++) {
            assertThat(attempts.begin("hanako", "192.0.2.1")).isTrue();
            attempts.succeeded("hanako", "192.0.2.1");
        }
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(name, address)).isTrue();
        }
    }
}
