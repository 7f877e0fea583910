package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectionProgressTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Map<String, Long> claimed = new HashMap<>();
    private final ProjectionProgress progress =
            new ProjectionProgress(List.of("fast", "slow"), name -> claimed.getOrDefault(name, 0L));

    @Nested
    class Waiting {

        @Test
        void endsAtOnceWhenEveryProjectionIsThere() throws InterruptedException {
            progress.reached("fast", 9);
            progress.reached("slow", 7);

            assertThat(progress.await(7, Duration.ZERO)).isTrue();
            assertThat(progress.await(8, Duration.ZERO))
                    .as("the slow one counts")
                    .isFalse();
        }

        @Test
        void isEndedByTheCommitThatReachesThePosition() {
            progress.reached("fast", 9);
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> awaitNine(LONG));

            progress.reached("slow", 9);

            assertThat(waiting).succeedsWithin(LONG).isEqualTo(true);
        }

        @Test
        void countsWhatWasReachedBeforeThisProcessStarted() throws InterruptedException {
            claimed.put("fast", 9L);
            claimed.put("slow", 9L);

            assertThat(progress.await(9, Duration.ZERO)).isTrue();
        }

        @Test
        void beginsAnewAfterARestart() throws InterruptedException {
            progress.reached("fast", 9);
            progress.reached("slow", 9);

            progress.restarted("slow");

            assertThat(progress.await(9, Duration.ZERO)).isFalse();
        }

        private boolean awaitNine(Duration atMost) {
            try {
                return progress.await(9, atMost);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aProjectionFailsUntilItsNextBatchSucceeds() {
        progress.failed("slow");
        assertThat(progress.isFailing("slow")).isTrue();
        assertThat(progress.isFailing("fast")).isFalse();

        progress.reached("slow", 1);
        assertThat(progress.isFailing("slow")).isFalse();
    }

    @Test
    void aLetterTakenInLaterDoesNotTurnTheProgressBack() {
        progress.reached("slow", 9);
        progress.reached("slow", 3);

        assertThat(progress.position("slow")).isEqualTo(9);
    }
}
