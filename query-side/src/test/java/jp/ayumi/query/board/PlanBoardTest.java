package jp.ayumi.query.board;

import static jp.ayumi.query.board.Watching.KANAGAWA;
import static jp.ayumi.query.board.Watching.aWard;
import static jp.ayumi.query.board.Watching.day;
import static jp.ayumi.query.board.Watching.founding;
import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.CounterpartChangeKind;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.CounterpartView;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due of opinions, issues, counterparts and the middle of a plan's term. */
class PlanBoardTest {

    private static final OpinionId OPINION = new OpinionId("o-1");
    private static final OpinionBookId BOOK = OpinionBookId.of(Y2024);
    private static final IssueId ISSUE = IssueId.of(KANAGAWA, "parking");

    static OpinionRaised raised(String on) {
        return new OpinionRaised(
                BOOK,
                OPINION,
                new RaisedOpinion(Councils.COMMITTEE, null, null, null, null, OpinionKind.EVALUATION, "意見", day(on)),
                Set.of());
    }

    static OpinionAnswered answered(Stance stance) {
        return new OpinionAnswered(BOOK, OPINION, stance, "回答", day("2025-06-10"), Set.of());
    }

    @Nested
    class AnOpinion {

        private final Watching ward = aWard().under(Policies.answers(30, null, null))
                .given(new PlanYearOpened(Y2024, 0), raised("2025-06-01"));

        @Test
        void isAnsweredByThePlansOwnerInTime() {
            assertThat(ward.on("2025-07-01")).containsExactly("ANSWER 区役所 2025-07-01 0");
            assertThat(ward.on("2025-07-02")).containsExactly("ANSWER 区役所 2025-07-01 -1");
        }

        @Test
        void isStillOwedAnAnswerWhenTheYearWasClosedOverIt() {
            ward.given(new PlanYearClosed(Y2024, 1, day("2025-06-20"), List.of(OPINION), "日程のため"));

            assertThat(ward.on("2025-07-01")).containsExactly("ANSWER 区役所 2025-07-01 0");
        }

        @Test
        void isDoneWhenItIsAnsweredOrWithdrawn() {
            assertThat(ward.given(answered(Stance.ACCEPTED)).on("2025-07-01")).isEmpty();
            assertThat(aWard().under(Policies.answers(30, null, null))
                            .given(
                                    new PlanYearOpened(Y2024, 0),
                                    raised("2025-06-01"),
                                    new OpinionWithdrawn(BOOK, OPINION, "重複"))
                            .on("2025-07-01"))
                    .isEmpty();
        }
    }

    @Nested
    @Tag("KAN-8")
    class AnIssue {

        private final Watching ward = aWard().under(Policies.answers(null, 180, null))
                .given(new IssueRaised(
                        ISSUE, new AreaId("d1"), "課題", SeenIn.MEETING, COUNCIL, day("2024-06-01"), Set.of()));

        @Test
        void isToBeHeardBackOfByItsDistrictAlsoWhenItWasTakenUp() {
            ward.given(new IssueTakenUp(ISSUE, PLAN, new ElementId("a-salon")));

            assertThat(ward.on("2024-11-28")).containsExactly("HEAR_BACK 区社協 2024-11-28 0");
            assertThat(ward.boardOn("2024-11-29").overdue()).isEqualTo(1);
        }

        @Test
        void isDoneWhenItWasHeardBackOf() {
            ward.given(new IssueHeardBack(ISSUE, null, "取組になりました", day("2024-10-01"), Set.of()));

            assertThat(ward.on("2024-11-29")).isEmpty();
        }

        @Test
        void isToBeHeardBackOfAgainWhenItIsTakenUpAfterADecline() {
            ward.given(
                    new IssueDeclined(ISSUE, "足りるため"),
                    new IssueHeardBack(ISSUE, null, "取り上げません", day("2024-08-01"), Set.of()));
            assertThat(ward.on("2024-11-28")).isEmpty();

            ward.given(new IssueTakenUp(ISSUE, PLAN, new ElementId("a-salon")));
            assertThat(ward.on("2024-11-28")).containsExactly("HEAR_BACK 区社協 2024-11-28 0");

            ward.given(
                    new IssueHeardBack(ISSUE, null, "取組になりました", day("2024-10-01"), Set.of()),
                    new IssueTakenUp(ISSUE, PLAN, new ElementId("a-visits")));
            assertThat(ward.on("2024-11-28")).isEmpty();
        }
    }

    @Nested
    class TheMiddleOfTheTerm {

        private Watching ward(MidTermReviewPolicy policy) {
            return new Watching().given(founding()).given(Watching.plan(policy)).under(Policies.midTermDue(2, 28));
        }

        @Test
        @Tag("KAN-3")
        void isReviewedAlways() {
            Watching always = ward(MidTermReviewPolicy.ALWAYS);

            assertThat(always.on("2027-02-28")).containsExactly("MID_TERM_REVIEW 区役所 2027-02-28 0");
            always.given(new RevisionDecided(PLAN, RevisionTrigger.MID_TERM, false, "不要", "区長", day("2026-10-01")));
            assertThat(always.on("2027-02-28")).hasSize(1);
            always.given(new MidTermReviewSubmitted(
                    PLAN, new FiscalYear(2026), "策定推進会議", day("2026-11-01"), "変化", "成果", "課題"));
            assertThat(always.on("2027-02-28")).isEmpty();
        }

        @Test
        @Tag("TOM-3")
        void asksForADecisionWhereItIsConditional() {
            Watching conditional = ward(MidTermReviewPolicy.IF_NECESSARY);

            assertThat(conditional.on("2027-03-01")).containsExactly("MID_TERM_REVIEW 区役所 2027-02-28 -1");
            conditional.given(
                    new RevisionDecided(PLAN, RevisionTrigger.MID_TERM, false, "不要", "区長", day("2026-10-01")));
            assertThat(conditional.on("2027-03-01")).isEmpty();
        }

        @Test
        void isNotAskedForWhereThePlanDoesNotProvideForIt() {
            assertThat(ward(MidTermReviewPolicy.NONE).on("2027-02-28")).isEmpty();
        }
    }

    @Nested
    @Tag("TOM-4")
    class AChangeAtACounterpart {

        private static final PlanId OTHER = PlanId.of(KANAGAWA, "welfare-3");

        private final Watching ward = aWard().under(Policies.answers(null, null, 14))
                .given(new PlanDrafted(OTHER, ((PlanDrafted) Watching.plan(MidTermReviewPolicy.NONE)[0]).profile()))
                .given(new PlanPaired(OTHER, PLAN, List.of()));

        private static CounterpartChangeView change(String recordedAt, long position) {
            return new CounterpartChangeView(
                    CounterpartChangeKind.CHANGED,
                    null,
                    null,
                    null,
                    "取組",
                    "理由",
                    1,
                    null,
                    null,
                    Instant.parse(recordedAt),
                    new EventRef(position, new UUID(0, position)),
                    null);
        }

        private static CounterpartsView open(CounterpartChangeView... changes) {
            return new CounterpartsView(
                    PLAN,
                    List.of(new CounterpartView(OTHER, "実践計画", List.of(), changes.length, null, List.of(changes))));
        }

        @Test
        void isToBeAcknowledgedInTimeFromItsDayInJapan() {
            ward.facing(open(change("2025-05-02T00:00:00Z", 31), change("2025-04-30T15:00:00Z", 30)));

            assertThat(ward.on("2025-05-15")).containsExactly("ACKNOWLEDGEMENT 区役所 2025-05-15 0 x2");
            assertThat(ward.boardOn("2025-05-16").items()).singleElement().satisfies(item -> {
                assertThat(item.source().position()).isEqualTo(30);
                assertThat(item.subject().counterpart()).isEqualTo(OTHER);
                assertThat(item.sentence()).isEqualTo("「実践計画」の変更2件を、「支え愛プラン」の側でまだ確認していません");
            });
        }

        @Test
        void isDoneWhenNoneIsOpen() {
            assertThat(ward.facing(open()).on("2025-05-16")).isEmpty();
        }
    }
}
