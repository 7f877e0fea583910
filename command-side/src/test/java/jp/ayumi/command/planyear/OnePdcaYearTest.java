package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.CLINIC;
import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.MIDDLE;
import static jp.ayumi.command.planyear.Kanagawa.NPO;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.PLAZA;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.VISITS;
import static jp.ayumi.command.planyear.Kanagawa.VOLUNTEERS;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.actual;
import static jp.ayumi.command.planyear.Year.answers;
import static jp.ayumi.command.planyear.Year.direction;
import static jp.ayumi.command.planyear.Year.grade;
import static jp.ayumi.command.planyear.Year.record;
import static jp.ayumi.command.planyear.Year.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.YearCarriedOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One year of Kanagawa's plan, from April to the June after it, as the people who run it would tell it. */
@Tag("KOH-1")
@Tag("KOH-2")
@Tag("KAN-1")
@Tag("KAN-2")
class OnePdcaYearTest {

    private static final Year YEAR = Year.OF_2017;
    private static final Year NEXT = new Year(PlanYearId.of(PLAN, MIDDLE));

    @Test
    void aYearIsPlannedDoneCheckedDecidedAndHandedOn() {
        // The council has drafted the plan. Until it is adopted, there is nothing to run.
        YearScenario.ofADraft().when(YEAR.open()).thenRefusedBy(PlanYearRule.A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN);
        YearScenario year = YearScenario.ofAnAdoptedPlan();

        // April 2017. The adopted plan's second year begins.
        year.on(LocalDate.of(2017, 4, 10)).when(YEAR.open()).then(new PlanYearOpened(PLAN_YEAR, 0));

        // Plan. The ward office, its welfare council, a care plaza and a clinic each write what they mean to do.
        // A citizens' group would like to as well, but in this plan that is for the four to say.
        year.given(
                YEAR.annualPlan(OFFICE, WATCHING),
                YEAR.annualPlan(COUNCIL, SALON),
                YEAR.annualPlan(PLAZA, WATCHING, SALON),
                YEAR.annualPlan(CLINIC, WATCHING));
        year.when(YEAR.annualPlan(NPO, WATCHING)).thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS);

        // In May the plaza finds that it will not manage the salon, and says so in its annual plan.
        year.on(LocalDate.of(2017, 5, 20)).given(YEAR.revisedAnnualPlan(PLAZA, WATCHING));

        // Do. In July the first quarter is recorded; the second has only begun, the third cannot be told yet.
        year.on(LocalDate.of(2017, 7, 5))
                .given(YEAR.progress("office-q1", OFFICE, WATCHING, YEAR.firstQuarter("担い手が足りない")));
        year.when(YEAR.progress("office-q3", OFFICE, WATCHING, quarter(3, 60)))
                .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS);

        // The figure was wrong. It is corrected; the first entry keeps its place in the log.
        Progress corrected = with(YEAR.firstQuarter("担い手が足りない"), actual(VISITS, "118"), actual(VOLUNTEERS, "9"));
        year.when(YEAR.correction("office-q1", corrected))
                .then(new ProgressCorrected(PLAN_YEAR, record("office-q1"), WATCHING, 1, corrected, "集計の誤り"));

        // In March the citizens' group, which may not plan but does the work, tells how the year went.
        year.on(LocalDate.of(2018, 3, 31)).given(YEAR.progress("npo-q4", NPO, WATCHING, quarter(4, 90, "夜間の見守り")));

        // Check. April 2018: those responsible judge themselves, and the council answers its three questions.
        year.on(LocalDate.of(2018, 6, 20))
                .given(
                        YEAR.evaluation(OFFICE, WATCHING, grade("A")),
                        YEAR.evaluation(COUNCIL, SALON, grade("D")),
                        YEAR.review("council", answers(), new ActionReview(SALON, "D", "場所を替えてはどうか")));

        // The year cannot be closed: the salon was planned, and nobody ever recorded how it went.
        year.when(YEAR.close())
                .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_PROGRESS_OF_WHAT_WAS_PLANNED)
                .saying("missing", "salon");
        year.given(YEAR.progress(
                "council-q4", COUNCIL, SALON, YEAR.progress(YEAR.quarter(4), ProgressStatus.NOT_DONE, 0, "会場が使えない")));

        // Act. The watching-over goes on and grows; about the salon there is no word yet, and so the year stays open.
        year.given(YEAR.directions(direction(WATCHING, "extend")));
        year.when(YEAR.close())
                .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_A_DIRECTION_PER_ACTION)
                .saying("missing", "salon");
        year.given(YEAR.directions(direction(SALON, "end")));
        year.when(YEAR.close()).then(new PlanYearClosed(PLAN_YEAR, 1, LocalDate.of(2018, 5, 31), List.of(), null));

        // Next year begins on what this one hands over. The salon is told, but leaves no work.
        YearScenario next = YearScenario.ofAnAdoptedPlan().after(year).given(NEXT.open());
        next.when(NEXT.carryOver())
                .then(new YearCarriedOver(
                        NEXT.id(),
                        PLAN_YEAR,
                        1,
                        List.of(
                                new CarriedAction(direction(WATCHING, "extend"), List.of("担い手が足りない", "夜間の見守り")),
                                new CarriedAction(direction(SALON, "end"), List.of())),
                        answers()));

        // Then a hall is found. A closed year does not change, not even for good news; it is reopened, with the reason.
        year.when(YEAR.directions(direction(SALON, "modify"))).thenRefusedBy(PlanYearRule.A_CLOSED_YEAR_STAYS_AS_IT_IS);
        year.given(YEAR.reopen(), YEAR.directions(direction(SALON, "modify")));

        // While it is open again, nothing can be taken over from it; closed for the second time, it is handed over
        // anew.
        next.when(NEXT.carryOver()).thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER);
        year.when(YEAR.close()).then(new PlanYearClosed(PLAN_YEAR, 2, LocalDate.of(2018, 5, 31), List.of(), null));
        YearCarriedOver again =
                (YearCarriedOver) next.when(NEXT.carryOver()).events().get(0);
        assertThat(again.closing()).isEqualTo(2);
        assertThat(again.actions()).contains(new CarriedAction(direction(SALON, "modify"), List.of("会場が使えない")));
        next.when(NEXT.carryOver()).thenRefusedBy(PlanYearRule.A_CLOSING_IS_CARRIED_OVER_ONCE);
    }

    private static Progress quarter(int number, int percent, String... issues) {
        return YEAR.progress(YEAR.quarter(number), ProgressStatus.IN_PROGRESS, percent, issues);
    }
}
