package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.NEWS;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.Y2025;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanEntryView;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.AnsweredQuestionView;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.CarriedOverView;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionView;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanYearViewTest {

    private static final PlanAt PLAN = Sample.plan(Sample.tree(List.of(
            action(SALON, "m-1", Set.of(WARD)),
            action(WATCH, "m-1", Set.of(COUNCIL)),
            action(NEWS, "m-2", Set.of(WARD, COUNCIL)))));

    private final Projection projection = Projection.of(new PlanYearProjector()).given(new PlanYearOpened(Y2024, 0));

    @Nested
    @Tag("KAN-1")
    class TheAnnualPlan {

        @Test
        void namesTheKindsOfAuthorThatAreStillMissing() {
            projection.given(part(WARD, OrganizationKind.WARD_OFFICE), part(COUNCIL, OrganizationKind.CARE_PLAZA));

            assertThat(view().annualPlan().missingAuthors())
                    .containsExactlyInAnyOrder(OrganizationKind.SOCIAL_WELFARE_COUNCIL, OrganizationKind.RELATED_BODY);
        }

        @Test
        void setsWhatEachOrganisationDidBesideWhatItMeantToDo() {
            projection.given(
                    part(WARD, OrganizationKind.WARD_OFFICE, entry("サロンを12回開く"), new AnnualPlanEntry(NEWS, "広報", "")),
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.IN_PROGRESS, 50)),
                    recorded("r-2", SALON, COUNCIL, until("2024-12-31", ProgressStatus.DELAYED, 10)),
                    recorded("r-3", WATCH, WARD, until("2024-12-31", ProgressStatus.COMPLETED, 100)));

            assertThat(view().annualPlan().parts()).singleElement().satisfies(part -> {
                assertThat(part.entries())
                        .extracting(AnnualPlanEntryView::intention, PlanYearViewTest::percentDone)
                        .containsExactly(tuple("サロンを12回開く", Optional.of(50)), tuple("広報", Optional.empty()));
                assertThat(part.unplanned())
                        .extracting(report -> report.action())
                        .containsExactly(WATCH);
            });
        }

        @Test
        void showsAPartAsItWasRevisedAndWhy() {
            projection.given(
                    part(WARD, OrganizationKind.WARD_OFFICE, entry("12回")),
                    new AnnualPlanRevised(Y2024, WARD, List.of(entry("6回")), "会場の改修"));

            assertThat(view().annualPlan().parts()).singleElement().satisfies(part -> {
                assertThat(part.entries())
                        .extracting(entry -> entry.intention())
                        .containsExactly("6回");
                assertThat(part.revisionReason()).isEqualTo("会場の改修");
                assertThat(part.submitted().position()).isEqualTo(2);
            });
        }
    }

    @Test
    @Tag("KAN-2")
    @Tag("KUK-6")
    void aReviewShowsEveryQuestionOfTheSchemeAlsoTheUnanswered() {
        projection.given(new ReviewSubmitted(
                Y2024,
                new ReviewId("v-1"),
                "策定推進会議",
                LocalDate.parse("2025-03-01"),
                List.of(new Answer("q-new", "移動支援"), new Answer("q-progress", "概ね進んだ")),
                List.of(new ActionReview(SALON, null, "周知を"))));

        assertThat(view().reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.answers())
                        .containsExactly(
                                new AnsweredQuestionView("q-progress", "目標に沿った取組がどの程度進んだか", "概ね進んだ", false),
                                new AnsweredQuestionView("q-issues", "次年度に向けての課題は何か", null, true),
                                new AnsweredQuestionView("q-new", "新たに取り組むべきことはないか", "移動支援", false)));
    }

    @Test
    @Tag("KOH-2")
    @Tag("KUK-6")
    void eachDirectionSaysInTheSchemesWordsWhatItMeans() {
        projection.given(new DirectionsDecided(
                Y2024,
                List.of(
                        new Direction(SALON, "keizoku", "順調"),
                        new Direction(WATCH, "kakuju", "要望が多い"),
                        new Direction(NEWS, "minaoshi", "読まれない"))));

        assertThat(view().directions())
                .extracting(DirectionView::action, DirectionView::label, DirectionView::act)
                .containsExactlyInAnyOrder(
                        tuple(SALON, "継続", Act.CONTINUE), tuple(WATCH, "拡充", Act.ADD), tuple(NEWS, "見直し", Act.MODIFY));
    }

    @Test
    @Tag("KOH-1")
    void theNextYearShowsWhatItTookOverFromTheYearBefore() {
        projection.given(
                new PlanYearOpened(Y2025, 0),
                new YearCarriedOver(
                        Y2025,
                        Y2024,
                        1,
                        List.of(new CarriedAction(new Direction(SALON, "minaoshi", "担い手不足"), List.of("会場が遠い"))),
                        List.of(new Answer("q-issues", "担い手"))));

        assertThat(Optional.ofNullable(view(Y2025).carriedOver())).hasValueSatisfying((CarriedOverView carried) -> {
            assertThat(carried.from()).isEqualTo(Y2024);
            assertThat(carried.actions()).singleElement().satisfies(one -> {
                assertThat(one.direction().act()).isEqualTo(Act.MODIFY);
                assertThat(one.issues()).containsExactly("会場が遠い");
            });
            assertThat(carried.reviewAnswers())
                    .contains(new AnsweredQuestionView("q-issues", "次年度に向けての課題は何か", "担い手", false));
        });
    }

    @Test
    void aYearThatWasNotOpenedIsNotThere() {
        assertThat(queries().answer(new GetPlanYear(Y2025))).isEmpty();
    }

    private static AnnualPlanSubmitted part(
            OrganizationId organization, OrganizationKind kind, AnnualPlanEntry... entries) {
        return new AnnualPlanSubmitted(Y2024, organization, kind, List.of(entries));
    }

    private static AnnualPlanEntry entry(String intention) {
        return new AnnualPlanEntry(SALON, intention, "");
    }

    private static Optional<Integer> percentDone(AnnualPlanEntryView entry) {
        return Optional.ofNullable(entry.done()).map(report -> report.progress().percent());
    }

    private PlanYearView view() {
        return view(Y2024);
    }

    private PlanYearView view(PlanYearId id) {
        return queries().answer(new GetPlanYear(id)).orElseThrow();
    }

    private PlanYearQueries queries() {
        return new PlanYearQueries(projection.tables(), Sample.always(PLAN));
    }
}
