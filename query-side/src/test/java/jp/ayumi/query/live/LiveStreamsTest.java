package jp.ayumi.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.event.LiveEventView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveStreamsTest {

    private static final MunicipalityId KUKI = new MunicipalityId("kuki");
    private static final MunicipalityId KOHOKU = new MunicipalityId("kohoku");
    private static final LiveSettings SETTINGS =
            new LiveSettings(Duration.ofMillis(400), 3, 3, Duration.ofMillis(200), 5, 4);

    private final FakeLog log = new FakeLog();
    private final LiveFeed feed = new LiveFeed(log, SETTINGS.recent(), SETTINGS.page());
    private final LiveThreads threads = new LiveThreads();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LiveStreams streams = new LiveStreams(feed, SETTINGS, threads, meters);
    private final LiveHub hub = new LiveHub(log, feed, streams, threads, SETTINGS.heartbeat());

    @BeforeEach
    void start() {
        hub.start();
        settle();
    }

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Nested
    class AClient {

        @Test
        void seesWhatHappensInItsMunicipalityFromNowOn() {
            happened("plan/kuki/city", 3);
            settle();
            Watcher watcher = watch(KUKI, null);

            log.happened("plan-year/kohoku/ward/2024");
            log.happened("plan-year/kuki/city/2024");
            log.happened("municipality/kuki");

            await().untilAsserted(() -> assertThat(watcher.seen).containsExactly(5L, 6L));
        }

        @Test
        void goesOnWhereItStoppedHoweverLongAgo() {
            happened("plan/kuki/city", 50);
            settle();

            Watcher watcher = watch(KUKI, 7L);

            await().untilAsserted(() -> assertThat(watcher.seen).hasSize(43));
            assertThat(watcher.seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(8, 50).boxed().toList());
        }

        @Test
        void isToldNothingBeforeTheReadModelsHaveTakenItIn() {
            Watcher watcher = watch(KUKI, 0L);
            await().until(() -> !watcher.beats.isEmpty());

            log.appended("plan/kuki/city");
            log.appended("plan/kuki/city");
            log.takenIn(1);
            await().untilAsserted(() -> assertThat(watcher.seen).containsExactly(1L));

            await().during(Duration.ofMillis(300)).until(() -> watcher.seen.size() == 1);
            log.takenIn(2);
            await().untilAsserted(() -> assertThat(watcher.seen).containsExactly(1L, 2L));
        }

        @Test
        void thatNamesAPositionTheLogDoesNotHaveYetStillSeesWhatComesNext() {
            happened("plan/kuki/city", 2);
            settle();
            Watcher watcher = watch(KUKI, 999L);

            log.happened("plan/kuki/city");

            await().untilAsserted(() -> assertThat(watcher.seen).containsExactly(3L));
        }

        @Test
        void getsSignsOfLifeThatCarryItsPositionPastEventsOfOthers() {
            Watcher watcher = watch(KUKI, null);
            happened("plan/kohoku/ward", 4);

            await().untilAsserted(() -> assertThat(watcher.beats).contains(4L));
            assertThat(watcher.seen).isEmpty();
        }

        @Test
        void whoKeepsUpCostsNoReadingOfTheLog() {
            Watcher first = watch(KUKI, null);
            Watcher second = watch(KUKI, null);
            int before = log.reads.get();

            log.happened("plan/kuki/city");

            await().untilAsserted(() -> {
                assertThat(first.seen).hasSize(1);
                assertThat(second.seen).hasSize(1);
            });
            assertThat(log.reads.get() - before).isEqualTo(1);
        }
    }

    @Nested
    class AClientThatTakesNothing {

        private final Watcher slow = new Watcher().thatTakesNothing();

        @Test
        void isCutOffAndKeepsNobodyElseWaiting() {
            open(KUKI, 0L, slow);
            Watcher other = watch(KUKI, 0L);

            happened("plan/kuki/city", 20);

            await().untilAsserted(() -> assertThat(other.seen).hasSize(20));
            await().until(() -> streams.size() == 1);
            assertThat(meters.get("ayumi.live.cut.off").counter().count()).isEqualTo(1);
            slow.isGivenUp();
            await().until(slow::isCompleted);
            assertThat(other.isCompleted()).isFalse();
        }

        @Test
        void givesItsPlaceBackOnlyWhenItsThreadIsFree() {
            open(KUKI, 0L, slow);
            watch(KUKI, 0L);
            watch(KUKI, 0L);
            await().until(() -> streams.size() == 2);

            assertThat(streams.open(KUKI, null, new Watcher(), () -> true)).isNull();

            slow.isGivenUp();
            await().until(() -> streams.open(KUKI, null, new Watcher(), () -> true) != null);
        }
    }

    @Test
    void noMoreStreamsThanAllowed() {
        watch(KUKI, null);
        watch(KUKI, null);
        Runnable third = open(KUKI, null, new Watcher());

        assertThat(streams.open(KUKI, null, new Watcher(), () -> true)).isNull();

        third.run();
        await().until(() -> streams.open(KUKI, null, new Watcher(), () -> true) != null);
    }

    @Test
    void aStoppingServerCompletesEveryStreamAndBeginsNone() throws InterruptedException {
        Watcher first = watch(KUKI, null);
        Watcher second = watch(KOHOKU, null);

        hub.stop();

        assertThat(first.completed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(second.completed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(streams.open(KUKI, null, new Watcher(), () -> true)).isNull();
    }

    @Test
    void aStreamBegunBeforeTheReadModelsAreKnownDoesNotTellTheWholePast() {
        happened("plan/kuki/city", 30);
        LiveFeed early = new LiveFeed(log, SETTINGS.recent(), SETTINGS.page());
        LiveStreams begun = new LiveStreams(early, SETTINGS, threads, new SimpleMeterRegistry());
        Watcher watcher = new Watcher();
        begun.open(KUKI, null, watcher, () -> true);
        await().until(() -> !watcher.beats.isEmpty());

        early.beginAt(25);
        early.advanceTo(30);
        begun.wakeAll();
        begun.beatAll();

        await().untilAsserted(() -> assertThat(watcher.beats).containsExactly(30L, 30L));
        assertThat(watcher.seen).isEmpty();
    }

    /** Each connection breaks after a random number of events, while another thread goes on writing. */
    @Test
    void aClientThatComesAgainAndAgainMissesNothingAndSeesNothingTwice() {
        int events = 2000;
        Random random = new Random(7);
        Thread writer = new Thread(() -> {
            for (int i = 1; i <= events; i++) {
                log.happened(i % 3 == 0 ? "plan/kohoku/ward" : "plan-year/kuki/city/2024");
            }
        });
        writer.start();

        List<Long> seen = new ArrayList<>();
        long last = 0;
        while (last < events) {
            Watcher watcher = new Watcher().thatGoesAfter(1 + random.nextInt(60));
            open(KUKI, last, watcher);
            await().pollInterval(Duration.ofMillis(2)).until(() -> watcher.isCompleted() || hasSeen(watcher, events));
            seen.addAll(watcher.seen);
            last = seen.get(seen.size() - 1);
        }

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, events)
                        .filter(position -> position % 3 != 0)
                        .boxed()
                        .toList());
    }

    @Test
    void whoMayLookOnNoLongerIsToldNothingMore() {
        AtomicBoolean allowed = new AtomicBoolean(true);
        Watcher removed = new Watcher();
        Watcher other = watch(KUKI, 0L);
        streams.open(KUKI, 0L, removed, allowed::get);
        log.happened("plan-year/kuki/city/2024");
        await().until(() -> hasSeen(removed, 1));

        allowed.set(false);
        log.happened("access/kohoku");
        log.happened("plan-year/kuki/city/2024");
        await().until(() -> hasSeen(removed, 3));
        log.happened("access/kuki");
        log.happened("plan-year/kuki/city/2024");

        await().until(() -> hasSeen(other, 5));
        await().until(removed::isCompleted);
        assertThat(removed.seen).as("what follows the change is not told").containsExactly(1L, 3L);
    }

    @Test
    void whoMayLookOnNoLongerLosesTheStreamWithTheNextSignOfLife() {
        AtomicBoolean allowed = new AtomicBoolean(true);
        Watcher removed = new Watcher();
        streams.open(KUKI, null, removed, allowed::get);
        await().until(() -> !removed.beats.isEmpty());

        allowed.set(false);
        streams.beatAll();

        await().until(removed::isCompleted);
    }

    @Test
    void anEventSaysWhatToReadAgain() {
        log.appended("plan-year/kuki/city-2/2024");
        log.appended("council/kuki/committee");

        LiveEventView year = LiveEvents.of(log.after(0, 2).get(0));
        assertThat(year.municipality()).isEqualTo(KUKI);
        assertThat(year.plan()).isEqualTo(new PlanId("kuki/city-2"));
        assertThat(year.fiscalYear()).isEqualTo(new FiscalYear(2024));
        // A kind of stream that does not exist yet is told like any other.
        assertThat(LiveEvents.of(log.after(0, 2).get(1)).municipality()).isEqualTo(KUKI);
    }

    private static boolean hasSeen(Watcher watcher, long position) {
        return !watcher.seen.isEmpty() && watcher.seen.get(watcher.seen.size() - 1) == position;
    }

    private Watcher watch(MunicipalityId municipality, @Nullable Long last) {
        Watcher watcher = new Watcher();
        open(municipality, last, watcher);
        return watcher;
    }

    private Runnable open(MunicipalityId municipality, @Nullable Long last, Watcher watcher) {
        await().pollInterval(Duration.ofMillis(2)).until(() -> streams.size() < SETTINGS.maxStreams());
        return Objects.requireNonNull(streams.open(municipality, last, watcher, () -> true), "no place left");
    }

    private void happened(String stream, int times) {
        for (int i = 0; i < times; i++) {
            log.happened(stream);
        }
    }

    /** Until the hub has seen all that has happened. */
    private void settle() {
        await().pollInterval(Duration.ofMillis(5)).until(() -> feed.visible() == log.head());
    }
}
