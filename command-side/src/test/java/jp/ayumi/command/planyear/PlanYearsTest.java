package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.FIRST;
import static jp.ayumi.command.planyear.Kanagawa.MIDDLE;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.VISITORS;
import static jp.ayumi.command.planyear.Kanagawa.VISITS;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.actual;
import static jp.ayumi.command.planyear.Year.record;
import static jp.ayumi.command.planyear.Year.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.log.Guard;
import org.junit.jupiter.api.Test;

class PlanYearsTest {

    private static final Year YEAR = Year.OF_2017;
    private static final Term TERM = new Term(FIRST, MIDDLE);

    private final StoredStreams streams = new StoredStreams();
    private final PlanYears years = new PlanYears(streams.store());

    @Test
    void tellsActionsWithProgressAndIndicatorsWithAnActualOfAnyYear() {
        PlanYearId first = PlanYearId.of(PLAN, FIRST);
        streams.happened(List.of(new PlanYearOpened(first, 0), progress(first, "a", SALON, VISITORS)));
        streams.happened(List.of(new PlanYearOpened(PLAN_YEAR, 0), progress(PLAN_YEAR, "b", WATCHING, VISITS)));

        assertThat(elements()).containsExactlyInAnyOrder(SALON, VISITORS, WATCHING, VISITS);
    }

    @Test
    void doesNotForgetAnActualThatWasCorrectedAway() {
        streams.happened(List.of(
                new PlanYearOpened(PLAN_YEAR, 0),
                progress(PLAN_YEAR, "a", WATCHING, VISITS),
                new ProgressCorrected(PLAN_YEAR, record("a"), WATCHING, 1, YEAR.firstQuarter(), "他の取組の値")));

        assertThat(elements()).contains(VISITS);
    }

    @Test
    void knowsNothingOfAnotherPlan() {
        PlanYearId other = PlanYearId.of(new PlanId("kanagawa/district-1"), Kanagawa.YEAR);
        streams.happened(List.of(new PlanYearOpened(other, 0), progress(other, "a", WATCHING, VISITS)));

        assertThat(elements()).isEmpty();
    }

    @Test
    void bindsTheDecisionToEveryYearOfTheTermAlsoToThoseNotOpened() {
        streams.happened(List.of(new PlanYearOpened(PLAN_YEAR, 0), progress(PLAN_YEAR, "a", WATCHING, VISITS)));

        assertThat(streams.during(() -> years.elementsWithProgress(PLAN, TERM)).guards())
                .containsExactly(
                        new Guard("plan-year/kanagawa/sasaeai-3/2016", Guard.EMPTY),
                        new Guard("plan-year/kanagawa/sasaeai-3/2017", 1),
                        new Guard("plan-year/kanagawa/sasaeai-3/2018", Guard.EMPTY));
    }

    private Set<ElementId> elements() {
        return streams.during(() -> years.elementsWithProgress(PLAN, TERM)).value();
    }

    private static ProgressRecorded progress(PlanYearId year, String id, ElementId action, ElementId indicator) {
        return new ProgressRecorded(
                year, record(id), action, OFFICE, with(YEAR.firstQuarter(), actual(indicator, "1")));
    }
}
