package jp.ayumi.query.board;

import static jp.ayumi.query.board.Councils.COMMITTEE;
import static jp.ayumi.query.board.Councils.NO_CADENCE;
import static jp.ayumi.query.board.Councils.established;
import static jp.ayumi.query.board.Councils.meeting;
import static jp.ayumi.query.board.PlanBoardTest.answered;
import static jp.ayumi.query.board.PlanBoardTest.raised;
import static jp.ayumi.query.board.Recorded.directed;
import static jp.ayumi.query.board.Recorded.evaluated;
import static jp.ayumi.query.board.Recorded.planned;
import static jp.ayumi.query.board.Recorded.progress;
import static jp.ayumi.query.board.Recorded.reviewed;
import static jp.ayumi.query.board.Watching.aWard;
import static jp.ayumi.query.board.Watching.day;
import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.Y2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.ClosingHindrance;
import jp.ayumi.api.board.CompletenessPart;
import jp.ayumi.api.board.CompletenessPartView;
import jp.ayumi.api.board.CompletenessView;
import jp.ayumi.api.board.GetCompleteness;
import jp.ayumi.api.board.MissingView;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.query.planyear.Sample;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a plan year has and lacks. */
class CompletenessTest {

    private static final List<String> QUESTIONS = List.of("q-progress", "q-issues", "q-new");

    private final Watching ward = aWard().given(established(NO_CADENCE), new PlanYearOpened(Y2024, 0));

    private static Map<CompletenessPart, CompletenessPartView> parts(CompletenessView view) {
        return view.parts().stream().collect(Collectors.toMap(CompletenessPartView::part, Function.identity()));
    }

    private static String told(CompletenessPartView part) {
        return part.present().numerator() + "/" + part.present().denominator()
                + part.missing().stream().map(CompletenessTest::told).collect(Collectors.joining(", ", " [", "]"));
    }

    private static String told(MissingView missing) {
        return missing.owner().name()
                + (missing.subject().action() == null
                        ? ""
                        : " " + missing.subject().action());
    }

    @Test
    void everythingIsMissingAtFirstAndNamesItsOwner() {
        CompletenessView view = ward.completenessOn("2025-05-01", Y2024);

        var parts = parts(view);
        assertThat(told(parts.get(CompletenessPart.ANNUAL_PLAN))).isEqualTo("0/2 [区役所, 区社協]");
        assertThat(told(parts.get(CompletenessPart.PROGRESS))).isEqualTo("0/3 [区役所 a-salon, 区役所 a-watch, 区社協 a-watch]");
        assertThat(told(parts.get(CompletenessPart.SELF_EVALUATION)))
                .isEqualTo("0/3 [区役所 a-salon, 区役所 a-watch, 区社協 a-watch]");
        assertThat(told(parts.get(CompletenessPart.ACTION_REVIEW))).isEqualTo("0/2 [推進会議 a-salon, 推進会議 a-watch]");
        assertThat(told(parts.get(CompletenessPart.REVIEW_QUESTION))).isEqualTo("0/3 [推進会議, 推進会議, 推進会議]");
        assertThat(told(parts.get(CompletenessPart.DIRECTION))).isEqualTo("0/2 [区役所 a-salon, 区役所 a-watch]");
        assertThat(told(parts.get(CompletenessPart.OPINION))).isEqualTo("0/0 []");
        assertThat(view.present().percent()).isEqualByComparingTo("0.0");
        assertThat(view.source().position()).isEqualTo(9);
    }

    @Nested
    class OncePartsAreThere {

        @Test
        void theyAreCounted() {
            ward.given(
                    planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON),
                    progress(Y2024, WATCH, COUNCIL, "2024-04-01", "2025-03-31"),
                    evaluated(Y2024, SALON, WARD),
                    reviewed(Y2024, List.of("q-progress"), SALON),
                    directed(Y2024, SALON));

            CompletenessView view = ward.completenessOn("2025-05-01", Y2024);

            assertThat(parts(view).values())
                    .extracting(part -> part.part() + " " + part.present().numerator())
                    .contains(
                            "ANNUAL_PLAN 1",
                            "PROGRESS 1",
                            "SELF_EVALUATION 1",
                            "ACTION_REVIEW 1",
                            "REVIEW_QUESTION 1",
                            "DIRECTION 1");
            assertThat(view.present().numerator()).isEqualTo(6);
            assertThat(view.present().denominator()).isEqualTo(15);
            assertThat(view.present().percent()).isEqualByComparingTo("40.0");
        }

        @Test
        void progressIsAskedForInPeriodsThatAreOver() {
            ward.under(Policies.progress(ReportingInterval.QUARTERLY, 20))
                    .given(progress(Y2024, SALON, WARD, "2024-04-01", "2024-06-30"));

            assertThat(parts(ward.completenessOn("2024-06-30", Y2024))
                            .get(CompletenessPart.PROGRESS)
                            .present()
                            .denominator())
                    .isZero();
            assertThat(told(parts(ward.completenessOn("2024-07-01", Y2024)).get(CompletenessPart.PROGRESS)))
                    .isEqualTo("1/3 [区役所 a-watch, 区社協 a-watch]");
            assertThat(parts(ward.completenessOn("2025-04-01", Y2024))
                            .get(CompletenessPart.PROGRESS)
                            .present()
                            .denominator())
                    .isEqualTo(12);
        }

        @Test
        void anOpinionIsThereWhenNothingMoreHasToFollow() {
            ward.given(raised("2025-05-20"));
            assertThat(told(opinions())).isEqualTo("0/1 [区役所]");
            ward.given(answered(Stance.ACCEPTED));
            assertThat(opinions().missing())
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.sentence()).contains("まだどこにも反映されていません"));
        }

        private CompletenessPartView opinions() {
            return parts(ward.completenessOn("2025-06-01", Y2024)).get(CompletenessPart.OPINION);
        }
    }

    @Nested
    class TheClosing {

        @Test
        void isHinderedByEverythingThatItsRuleAsksFor() {
            ward.given(planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON));

            assertThat(ward.completenessOn("2025-05-01", Y2024).closing().hindrances())
                    .containsExactly(
                            ClosingHindrance.ANNUAL_PLAN,
                            ClosingHindrance.PROGRESS,
                            ClosingHindrance.REVIEW,
                            ClosingHindrance.SELF_EVALUATION,
                            ClosingHindrance.DIRECTION);
        }

        @Test
        void isPossibleOnceTheRoundIsCompleteAndNotTwice() {
            complete(ward);
            assertThat(ward.completenessOn("2025-05-01", Y2024).closing().possible())
                    .isTrue();
            assertThat(ward.completenessOn("2024-03-31", Y2024).closing().hindrances())
                    .containsExactly(ClosingHindrance.NOT_BEGUN);

            ward.given(new PlanYearClosed(Y2024, 1, day("2025-05-31"), List.of(), null));
            assertThat(ward.completenessOn("2025-06-01", Y2024).closing().hindrances())
                    .containsExactly(ClosingHindrance.CLOSED_ALREADY);
        }

        @Test
        void needsAReasonOverOpenOpinions() {
            complete(ward);
            assertThat(ward.completenessOn("2025-06-01", Y2024).closing().needsReason())
                    .isFalse();
            ward.given(raised("2025-05-20"));
            assertThat(ward.completenessOn("2025-06-01", Y2024).closing().needsReason())
                    .isTrue();
            assertThat(ward.completenessOn("2025-06-01", Y2024).closing().possible())
                    .isTrue();
            ward.given(answered(Stance.NOTED));
            assertThat(ward.completenessOn("2025-06-01", Y2024).closing().needsReason())
                    .isFalse();
        }

        @Test
        void ofTheMiddleYearWaitsForItsReview() {
            PlanYearId middle = PlanYearId.of(Sample.PLAN, new FiscalYear(2026));
            Watching always = new Watching()
                    .given(Watching.founding())
                    .given(Watching.plan(MidTermReviewPolicy.ALWAYS))
                    .given(new PlanYearOpened(middle, 0), new PlanYearOpened(Y2025, 0));

            assertThat(always.completenessOn("2027-05-01", middle).closing().hindrances())
                    .contains(ClosingHindrance.MID_TERM_REVIEW);
            assertThat(always.completenessOn("2027-05-01", Y2025).closing().hindrances())
                    .doesNotContain(ClosingHindrance.MID_TERM_REVIEW);
            assertThat(told(parts(always.completenessOn("2027-05-01", middle)).get(CompletenessPart.MID_TERM_REVIEW)))
                    .isEqualTo("0/1 [区役所]");

            always.given(new MidTermReviewSubmitted(
                    Sample.PLAN, new FiscalYear(2026), "会議", day("2026-11-01"), "変化", "成果", "課題"));
            assertThat(always.completenessOn("2027-05-01", middle).closing().hindrances())
                    .doesNotContain(ClosingHindrance.MID_TERM_REVIEW);
        }

        private static void complete(Watching year) {
            year.given(
                    planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON),
                    planned(Y2024, COUNCIL, OrganizationKind.SOCIAL_WELFARE_COUNCIL, WATCH),
                    progress(Y2024, SALON, WARD, "2024-04-01", "2025-03-31"),
                    progress(Y2024, WATCH, COUNCIL, "2024-04-01", "2025-03-31"),
                    evaluated(Y2024, SALON, WARD),
                    evaluated(Y2024, WATCH, COUNCIL),
                    reviewed(Y2024, QUESTIONS, SALON, WATCH),
                    directed(Y2024, SALON, WATCH));
        }
    }

    @Test
    void theNextMeetingOfACouncilThatWatchesThePlanIsTold() {
        ward.given(
                meeting("m-1", "2025-05-20", MeetingPurpose.EVALUATION),
                meeting("m-2", "2025-09-20", MeetingPurpose.OTHER));

        var next = ward.completenessOn("2025-05-01", Y2024).nextMeeting();
        assertThat(next).isNotNull();
        assertThat(next.council()).isEqualTo(COMMITTEE);
        assertThat(next.days()).isEqualTo(19);
        assertThat(ward.completenessOn("2025-05-20", Y2024).nextMeeting().days())
                .isZero();
        assertThat(ward.completenessOn("2025-05-21", Y2024).nextMeeting().date())
                .isEqualTo(day("2025-09-20"));
        assertThat(ward.completenessOn("2025-09-21", Y2024).nextMeeting()).isNull();
    }

    @Test
    void aYearThatWasNotOpenedIsNotAnswered() {
        assertThat(ward.queries().answer(new GetCompleteness(Y2025, day("2025-05-01"), "ja")))
                .isEmpty();
    }
}
