package jp.ayumi.query.plan.counterpart;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.CounterpartView;
import jp.ayumi.api.plan.GetCounterparts;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CounterpartProjectorTest {

    private final Projection given = Projection.of(new CounterpartProjector())
            .given(adopted(CITY, "市計画"))
            .given(adopted(PRACTICE, "実践計画"))
            .given(new PlanPaired(
                    CITY,
                    PRACTICE,
                    List.of(link("goal-1", "goal-2"), link("measure-1", "measure-2"), link("goal-2", "goal-1"))));

    private List<CounterpartView> counterparts(PlanId plan) {
        return new CounterpartQueries(given.tables(), given.days())
                .answer(new GetCounterparts(plan, false))
                .orElseThrow()
                .counterparts();
    }

    private List<String> changesToldTo(PlanId plan) {
        return counterparts(plan).get(0).changes().stream()
                .map(CounterpartProjectorTest::line)
                .toList();
    }

    private static String line(CounterpartChangeView change) {
        return change.kind() + " " + change.element() + ": " + change.there() + " > " + change.here();
    }

    @Nested
    @Tag("TOM-1")
    class Pairs {

        @Test
        void areSeenFromBothSides() {
            CounterpartView seenFromCity = counterparts(CITY).get(0);
            CounterpartView seenFromPractice = counterparts(PRACTICE).get(0);

            assertThat(seenFromCity.counterpart()).isEqualTo(PRACTICE);
            assertThat(seenFromCity.title()).isEqualTo("実践計画");
            assertThat(seenFromCity.pairs())
                    .extracting(pair -> pair.hereTitle() + " / " + pair.thereTitle())
                    .contains("施策 measure-1 / 施策 measure-2");
            assertThat(seenFromPractice.counterpart()).isEqualTo(CITY);
            assertThat(seenFromPractice.pairs())
                    .extracting(pair -> pair.here() + " " + pair.there() + " "
                            + pair.source().position())
                    .containsExactly("goal-2 goal-1 7", "measure-2 measure-1 7", "goal-1 goal-2 7");
        }

        @Test
        void thatBothPlansStateAreOnePair() {
            given.given(new PlanPaired(PRACTICE, CITY, List.of(link("measure-2", "measure-1"))));

            assertThat(counterparts(CITY).get(0).pairs()).hasSize(3);
        }

        @Test
        void mayBeNone() {
            assertThat(new CounterpartQueries(given.tables(), given.days())
                            .answer(new GetCounterparts(new PlanId("a/b"), false)))
                    .isEmpty();
        }
    }

    @Nested
    @Tag("TOM-4")
    class AChangeShowsAtTheCounterpart {

        @Test
        void whenARevisionAddsBelowAPairedElement() {
            given.given(revised(CITY, 1, adding(actions(action("action-9", "measure-1")))));

            assertThat(changesToldTo(PRACTICE)).containsExactly("ADDED action-9: measure-1 > measure-2");
            CounterpartChangeView change =
                    counterparts(PRACTICE).get(0).changes().get(0);
            assertThat(change.title()).isEqualTo("取組 action-9");
            assertThat(change.reason()).isEqualTo("法改正");
            assertThat(change.revision()).isEqualTo(1);
            assertThat(change.source().position()).isEqualTo(8);
            assertThat(changesToldTo(CITY)).as("a plan is not told of itself").isEmpty();
        }

        @Test
        void whenARevisionEndsAPairedElementAndOnesBelowThatArePairedThemselves() {
            given.given(revised(CITY, 1, ending("goal-1", "統合")));

            assertThat(changesToldTo(PRACTICE))
                    .containsExactly("ENDED goal-1: goal-1 > goal-2", "ENDED measure-1: measure-1 > measure-2");
        }

        @Test
        void atBothPlacesWhenAnElementMoves() {
            given.given(revised(CITY, 1, moving("action-1", "measure-2")));

            assertThat(changesToldTo(PRACTICE))
                    .containsExactly("MOVED action-1: measure-1 > measure-2", "MOVED action-1: goal-2 > goal-1");
        }

        @Test
        void whereItStoodWhenAnElementIsRemoved() {
            given.given(revised(CITY, 1, removing("action-2")));

            assertThat(changesToldTo(PRACTICE)).containsExactly("REMOVED action-2: measure-1 > measure-2");
        }

        @Test
        void whenADirectionIsDecided() {
            given.given(new DirectionsDecided(
                    PlanYearId.of(PRACTICE, YEAR), List.of(new Direction(id("action-3"), "EXPAND", "好評"))));

            CounterpartChangeView change = counterparts(CITY).get(0).changes().get(0);
            assertThat(line(change)).isEqualTo("DIRECTION action-3: measure-2 > measure-1");
            assertThat(change.word()).isEqualTo("EXPAND");
            assertThat(change.fiscalYear()).isEqualTo(YEAR);
        }

        @Test
        void whenThePlanEnds() {
            given.given(new PlanEnded(CITY, APRIL, "期間満了"));

            assertThat(counterparts(PRACTICE).get(0).changes())
                    .singleElement()
                    .satisfies(change ->
                            assertThat(change.title() + change.reason()).isEqualTo("市計画期間満了"));
        }

        @Test
        void theLatestFirst() {
            IntStream.rangeClosed(1, 3)
                    .forEach(revision -> given.given(
                            revised(CITY, revision, adding(actions(action("action-9" + revision, "measure-1"))))));

            assertThat(counterparts(PRACTICE).get(0).changes())
                    .extracting(CounterpartChangeView::revision)
                    .containsExactly(3, 2, 1);
        }
    }

    @Nested
    @Tag("TOM-4")
    @Tag("KUK-4")
    class AnAcknowledgement {

        private static final OrganizationId SHAKYO = new OrganizationId("shakyo");

        @Test
        void closesTheChangesUpToItsPositionAndNoLaterOnes() {
            given.given(revised(CITY, 1, adding(actions(action("action-91", "measure-1")))))
                    .given(revised(CITY, 2, adding(actions(action("action-92", "measure-1")))))
                    .with(Map.of(MetadataKeys.ACTOR, "issuer#staff-2"))
                    .given(new CounterpartAcknowledged(PRACTICE, CITY, 8, SHAKYO, "重点目標1に反映する"));

            CounterpartView seen = counterparts(PRACTICE).get(0);
            assertThat(seen.open()).isEqualTo(1);
            assertThat(seen.changes())
                    .extracting(CounterpartChangeView::acknowledged)
                    .containsExactly(null, seen.acknowledged());
            assertThat(seen.acknowledged().organization()).isEqualTo(SHAKYO);
            assertThat(seen.acknowledged().actor()).isEqualTo("issuer#staff-2");
            assertThat(seen.acknowledged().source().position()).isEqualTo(10);
            assertThat(open(PRACTICE).changes())
                    .extracting(CounterpartChangeView::revision)
                    .containsExactly(2);
        }

        @Test
        void staysWithTheChangesItWasGivenFor() {
            given.given(revised(CITY, 1, adding(actions(action("action-91", "measure-1")))))
                    .given(new CounterpartAcknowledged(PRACTICE, CITY, 8, SHAKYO, "一"))
                    .given(revised(CITY, 2, adding(actions(action("action-92", "measure-1")))))
                    .given(new CounterpartAcknowledged(PRACTICE, CITY, 10, SHAKYO, "二"));

            assertThat(counterparts(PRACTICE).get(0).changes())
                    .extracting(change -> change.acknowledged().remark())
                    .containsExactly("二", "一");
            assertThat(open(PRACTICE).open()).isZero();
        }

        @Test
        void onADayIsOpenUntilItWasSeenAndUnknownBeforeItCame() {
            given.recordedOn("2025-05-01").given(revised(CITY, 1, ending("measure-1", "統合")));
            given.recordedOn("2025-06-01").given(new CounterpartAcknowledged(PRACTICE, CITY, 8, SHAKYO, "見た"));

            assertThat(onDay("2025-03-31")).as("before the plans were paired").isEmpty();
            assertThat(onDay("2025-04-30").get(0).changes()).isEmpty();
            assertThat(onDay("2025-05-31").get(0).open()).isEqualTo(1);
            assertThat(onDay("2025-06-01").get(0).open()).isZero();
        }

        private List<CounterpartView> onDay(String day) {
            return new CounterpartQueries(given.tables(), given.days())
                    .answer(new GetCounterparts(PRACTICE, false, LocalDate.parse(day)))
                    .orElseThrow()
                    .counterparts();
        }

        @Test
        void isNotTheOtherPlans() {
            given.given(new PlanEnded(PRACTICE, APRIL, "期間満了"))
                    .given(new CounterpartAcknowledged(PRACTICE, CITY, 7, SHAKYO, ""));

            assertThat(open(CITY).open()).isEqualTo(1);
        }

        private CounterpartView open(PlanId plan) {
            return new CounterpartQueries(given.tables(), given.days())
                    .answer(new GetCounterparts(plan, true))
                    .orElseThrow()
                    .counterparts()
                    .get(0);
        }
    }

    private static Link link(String here, String there) {
        return new Link(id(here), id(there));
    }
}
