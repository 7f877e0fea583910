package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionRule.*;
import static jp.ayumi.command.opinion.OpinionTown.*;
import static jp.ayumi.command.opinion.Said.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.plan.PlanRule;
import jp.ayumi.command.planyear.PlanYearRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionDeciderTest {

    private static final ElementId NOWHERE = new ElementId("nowhere");

    private final Scenario<OpinionState, OpinionCommand, OpinionEvent> opinions = new Scenario<>(
            OpinionState::evolve, (state, command) -> OpinionDecider.decide(context(command.book(), state), command));

    private Scenario<OpinionState, OpinionCommand, OpinionEvent> after(OpinionCommand... accepted) {
        return opinions.givenAccepted(accepted);
    }

    @Nested
    @Tag("KAN-4")
    class WhoHasASay {

        @Test
        @Tag("TOM-2")
        void theCouncilThatWatchesThePlan() {
            opinions.when(raised())
                    .then(new OpinionRaised(BOOK, OPINION, said(PROMOTION, null, null, TEXT, RAISED_ON), Set.of()));
        }

        @Test
        void theCouncilThatWasReportedToHoweverFarAbove() {
            opinions.when(by(MAYORS, PROMOTION)).thenAccepted();
        }

        @Test
        void notACouncilThatHasNothingToDoWithThePlan() {
            opinions.when(by(OTHER, null))
                    .thenRefusedBy(AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN)
                    .at("/council");
        }

        @Test
        void notByTheReportOfACouncilThatHasNothingToDoWithThePlan() {
            opinions.when(by(MAYORS, COMMITTEE))
                    .thenRefusedBy(AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN)
                    .at("/reportedBy");
        }

        @Test
        void notACouncilToWhichNobodyReports() {
            opinions.when(by(OTHER, PROMOTION))
                    .thenRefusedBy(A_COUNCIL_REPORTS_TO_THE_COUNCIL_ABOVE_IT)
                    .at("/reportedBy");
        }

        @Test
        void notADissolvedCouncil() {
            opinions.when(by(GONE, null)).thenRefusedBy(A_DISSOLVED_COUNCIL_GIVES_NO_OPINION);
        }

        @Test
        void notACouncilOfAnotherMunicipality() {
            opinions.when(by(new CouncilId("kuki/promotion"), null))
                    .thenRefusedBy(AN_OPINION_IS_GIVEN_BY_A_COUNCIL_OF_THE_MUNICIPALITY)
                    .at("/council");
        }
    }

    @Nested
    class TheOccasion {

        @Test
        void aMeetingOfTheCouncilAndASnapshotOfTheYear() {
            opinions.when(said(PROMOTION, null, MEETING, RESULT)).thenAccepted();
        }

        @Test
        void noMeetingThatTheCouncilDoesNotHave() {
            opinions.when(said(PROMOTION, null, new MeetingId("2025-9"), null))
                    .thenRefusedBy(AN_OPINION_IS_GIVEN_IN_A_MEETING_OF_ITS_COUNCIL)
                    .at("/meeting");
        }

        @Test
        void noMeetingOfTheCouncilThatReportedToIt() {
            opinions.when(said(MAYORS, PROMOTION, MEETING, null))
                    .thenRefusedBy(AN_OPINION_IS_GIVEN_IN_A_MEETING_OF_ITS_COUNCIL)
                    .saying("council", MAYORS.value());
        }

        @Test
        void noSnapshotThatWasNeverTaken() {
            opinions.when(said(PROMOTION, null, null, new SnapshotId("nishitokyo/nothing")))
                    .thenRefusedBy(AN_OPINION_ANSWERS_A_SNAPSHOT_OF_ITS_YEAR)
                    .at("/snapshot");
        }

        @Test
        void noSnapshotOfAnotherYear() {
            opinions.when(said(PROMOTION, null, null, EARLIER_RESULT))
                    .thenRefusedBy(AN_OPINION_ANSWERS_A_SNAPSHOT_OF_ITS_YEAR)
                    .at("/snapshot");
        }
    }

    @Nested
    class Raising {

        @Test
        void anIdIsGivenOnce() {
            after(raised())
                    .when(raised())
                    .thenRefusedBy(AN_OPINION_IS_RAISED_ONCE)
                    .at("/opinion");
        }

        @Test
        void itIsAboutAnElementOfThePlan() {
            opinions.when(raise(said(PROMOTION, null, NOWHERE, TEXT, RAISED_ON)))
                    .thenRefusedBy(AN_OPINION_IS_ABOUT_AN_ELEMENT_OF_THE_PLAN)
                    .at("/element");
            opinions.when(raise(said(PROMOTION, null, GOAL, TEXT, RAISED_ON))).thenAccepted();
        }

        @Test
        void itHasWords() {
            opinions.when(raise(said(PROMOTION, null, null, " ", RAISED_ON)))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/text");
        }

        @Test
        void itIsNotRaisedTomorrow() {
            opinions.when(raise(said(PROMOTION, null, null, TEXT, TODAY.plusDays(1))))
                    .thenRefusedBy(NO_OPINION_IS_RECORDED_BEFORE_ITS_DAY)
                    .at("/raisedOn");
        }

        @Test
        @Tag("KOH-8")
        void whatLooksLikePersonalDataIsLookedAtAgain() {
            var said = said(PROMOTION, null, null, "田中さん宅のことを考えてほしい", RAISED_ON);

            opinions.when(raise(said))
                    .thenRefusedBy(KernelRule.A_TEXT_GIVES_NOBODY_AWAY)
                    .at("/text");
            Set<PersonalDataKind> both = Set.of(PersonalDataKind.PERSON, PersonalDataKind.HOUSEHOLD);
            opinions.when(new RaiseOpinion(BOOK, OPINION, said, both))
                    .then(new OpinionRaised(BOOK, OPINION, said, both));
        }

        @Test
        void onlyAFindingIsConfirmed() {
            opinions.when(new RaiseOpinion(
                            BOOK,
                            OPINION,
                            said(PROMOTION, null, null, TEXT, RAISED_ON),
                            Set.of(PersonalDataKind.PERSON)))
                    .thenRefusedBy(KernelRule.ONLY_WHAT_WAS_FOUND_IS_CONFIRMED)
                    .at("/confirmed");
        }

        @Test
        void itIsAboutAnOpenedYearOfAKnownPlan() {
            var said = said(PROMOTION, null, null, TEXT, RAISED_ON);

            opinions.when(new RaiseOpinion(new OpinionBookId(PLAN + "/2026"), OPINION, said, Set.of()))
                    .thenRefusedBy(PlanYearRule.PLAN_YEAR_UNKNOWN);
            opinions.when(new RaiseOpinion(new OpinionBookId("nishitokyo/none/2024"), OPINION, said, Set.of()))
                    .thenRefusedBy(PlanRule.PLAN_UNKNOWN);
        }
    }

    @Nested
    @Tag("NIS-4")
    class Answering {

        @Test
        void anOpenOpinionIsAnswered() {
            after(raised())
                    .when(answered(Stance.NOTED))
                    .then(new OpinionAnswered(BOOK, OPINION, Stance.NOTED, "次年度に検討する", ANSWERED_ON, Set.of()));
        }

        @Test
        void anUnknownOneIsNot() {
            opinions.when(answered(Stance.NOTED)).thenRefusedBy(OPINION_UNKNOWN);
        }

        @Test
        void anAnsweredOneIsNot() {
            after(raised(), answered(Stance.NOTED))
                    .when(answered(Stance.ACCEPTED))
                    .thenRefusedBy(ONLY_AN_OPEN_OPINION_IS_ANSWERED);
        }

        @Test
        void aWithdrawnOneIsNot() {
            after(raised(), withdrawn())
                    .when(answered(Stance.ACCEPTED))
                    .thenRefusedBy(ONLY_AN_OPEN_OPINION_IS_ANSWERED);
        }

        @Test
        void theAnswerFollowsTheOpinionAndIsNotToCome() {
            after(raised());
            opinions.when(answered(Stance.NOTED, RAISED_ON.minusDays(1)))
                    .thenRefusedBy(AN_ANSWER_FOLLOWS_ITS_OPINION)
                    .at("/answeredOn");
            opinions.when(answered(Stance.NOTED, TODAY.plusDays(1)))
                    .thenRefusedBy(NO_OPINION_IS_RECORDED_BEFORE_ITS_DAY)
                    .at("/answeredOn");
        }

        @Test
        @Tag("KOH-8")
        void theAnswerIsScreenedToo() {
            after(raised())
                    .when(new AnswerOpinion(
                            BOOK, OPINION, Stance.NOTED, "045-123-4567へどうぞ", LocalDate.of(2025, 6, 10), Set.of()))
                    .thenRefusedBy(KernelRule.A_TEXT_GIVES_NOBODY_AWAY)
                    .saying("kinds", "PersonalDataKind.PHONE_NUMBER");
        }

        @Test
        void onlyAGivenAnswerIsRevised() {
            after(raised()).when(revised(Stance.ACCEPTED)).thenRefusedBy(ONLY_AN_ANSWER_THAT_WAS_GIVEN_IS_REVISED);
            after(answered(Stance.NOTED)).when(revised(Stance.ACCEPTED)).thenAccepted();
        }

        @Test
        void aRevisionSaysWhy() {
            after(raised(), answered(Stance.NOTED))
                    .when(new ReviseAnswer(BOOK, OPINION, Stance.NOTED, "改める", "", Set.of()))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
        }

        @Test
        void onlyAnUnansweredOneIsWithdrawn() {
            after(raised())
                    .when(new WithdrawOpinion(BOOK, OPINION, " "))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
            after(answered(Stance.NOTED)).when(withdrawn()).thenRefusedBy(ONLY_AN_UNANSWERED_OPINION_IS_WITHDRAWN);
        }
    }

    @Nested
    @Tag("NIS-5")
    class Reflecting {

        private void reflects(Reflection reflection) {
            after(raised(), answered(Stance.ACCEPTED))
                    .when(reflected(reflection))
                    .then(new OpinionReflected(BOOK, OPINION, 1, reflection));
        }

        private Scenario.Outcome<OpinionEvent> whenReflected(Reflection reflection) {
            return new Scenario<OpinionState, OpinionCommand, OpinionEvent>(
                            OpinionState::evolve,
                            (state, command) -> OpinionDecider.decide(context(command.book(), state), command))
                    .givenAccepted(raised(), answered(Stance.PARTLY_ACCEPTED))
                    .when(reflected(reflection));
        }

        @Test
        void inAnEvaluationThatWasMade() {
            reflects(in(Destination.EVALUATION, SALON, null, null, null));
        }

        @Test
        void notInAnEvaluationThatWasNotMade() {
            var outcome = after(raised(), answered(Stance.ACCEPTED))
                    .when(reflected(in(Destination.EVALUATION, VISITS, null, null, null)));
            outcome.thenRefusedBy(AN_OPINION_IS_REFLECTED_IN_AN_EVALUATION_THAT_WAS_MADE)
                    .at("/element");
        }

        @Test
        void inAnActionOfThePlan() {
            reflects(in(Destination.ACTION, VISITS, null, null, null));
        }

        @Test
        void notInWhatIsNoAction() {
            var outcome = after(raised(), answered(Stance.ACCEPTED))
                    .when(reflected(in(Destination.ACTION, GOAL, null, null, null)));
            outcome.thenRefusedBy(A_REFLECTION_GOES_INTO_AN_ELEMENT_OF_THE_PLAN).at("/element");
        }

        @Test
        void inAnAnnualPlanThatWasSubmitted() {
            reflects(in(Destination.ANNUAL_PLAN, null, null, YEAR, null));
        }

        @Test
        void notInAnAnnualPlanThatWasNot() {
            var outcome = after(raised(), answered(Stance.ACCEPTED))
                    .when(reflected(in(Destination.ANNUAL_PLAN, null, null, YEAR.next(), null)));
            outcome.thenRefusedBy(AN_OPINION_IS_REFLECTED_IN_AN_ANNUAL_PLAN_THAT_WAS_SUBMITTED)
                    .at("/fiscalYear");
        }

        @Test
        void inARevisionThatWasMade() {
            reflects(in(Destination.REVISION, null, 1, null, null));
        }

        @Test
        void notInARevisionThatWasNot() {
            var outcome = after(raised(), answered(Stance.ACCEPTED))
                    .when(reflected(in(Destination.REVISION, null, 2, null, null)));
            outcome.thenRefusedBy(AN_OPINION_IS_REFLECTED_IN_A_REVISION_THAT_WAS_MADE)
                    .at("/revision");
        }

        @Test
        void inTheNextPlan() {
            reflects(in(Destination.NEXT_PLAN, VISITS, null, null, NEXT));
        }

        @Test
        void notInAPlanThatDoesNotFollow() {
            for (PlanId plan : Set.of(PLAN, new PlanId("kuki/welfare-4"), new PlanId("nishitokyo/none"))) {
                whenReflected(in(Destination.NEXT_PLAN, null, null, null, plan))
                        .thenRefusedBy(AN_OPINION_IS_REFLECTED_IN_A_LATER_PLAN_OF_THE_MUNICIPALITY)
                        .saying("plan", plan.value());
            }
        }

        @ParameterizedTest
        @EnumSource(Destination.class)
        void everyDestinationIsNamedByItsOwnReference(Destination destination) {
            whenReflected(in(destination, null, null, null, null))
                    .thenRefusedBy(A_REFLECTION_NAMES_ITS_DESTINATION)
                    .saying("destination", "Destination." + destination);
        }

        @Test
        void noDestinationIsNamedByAnothersReference() {
            whenReflected(in(Destination.ACTION, SALON, 1, null, null))
                    .thenRefusedBy(A_REFLECTION_NAMES_ITS_DESTINATION)
                    .at("/revision");
        }

        @ParameterizedTest
        @EnumSource(
                value = Stance.class,
                names = {"NOT_ACCEPTED", "NOTED"})
        void onlyWhatWasAcceptedIsReflectedOrLeft(Stance stance) {
            after(raised(), answered(stance));
            opinions.when(reflected(in(Destination.ACTION, SALON, null, null, null)))
                    .thenRefusedBy(ONLY_AN_ACCEPTED_OPINION_IS_REFLECTED);
            opinions.when(left()).thenRefusedBy(ONLY_AN_ACCEPTED_OPINION_REFLECTED_NOWHERE_IS_LEFT);
        }

        @Test
        void inSeveralPlacesAndThenItStaysAccepted() {
            after(raised(), answered(Stance.ACCEPTED), reflected(in(Destination.ACTION, SALON, null, null, null)))
                    .when(reflected(in(Destination.REVISION, null, 1, null, null)))
                    .thenAccepted();
            opinions.when(revised(Stance.NOT_ACCEPTED))
                    .thenRefusedBy(A_REFLECTED_OPINION_STAYS_ACCEPTED)
                    .at("/stance");
        }

        @Test
        void orItIsLeftWithAReasonAndReflectedLater() {
            after(raised(), answered(Stance.ACCEPTED));
            opinions.when(new LeaveUnreflected(BOOK, OPINION, ""))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
            opinions.when(left()).then(new OpinionLeftUnreflected(BOOK, OPINION, "予算の確保を待つため"));
            opinions.when(reflected(in(Destination.ACTION, SALON, null, null, null)))
                    .thenAccepted();
            opinions.when(left()).thenRefusedBy(ONLY_AN_ACCEPTED_OPINION_REFLECTED_NOWHERE_IS_LEFT);
        }
    }

    @Nested
    class StillOpen {

        private void isOpen(boolean open, OpinionCommand... accepted) {
            after(accepted);
            assertThat(opinions.state().open()).hasSize(open ? 1 : 0);
        }

        @Test
        void isWhatNobodyHasAnswered() {
            isOpen(true, raised());
            isOpen(false, withdrawn());
        }

        @Test
        void isWhatWasAcceptedUntilItIsReflected() {
            isOpen(true, raised(), answered(Stance.ACCEPTED));
            isOpen(false, reflected(in(Destination.ACTION, SALON, null, null, null)));
        }

        @Test
        void isWhatWasAcceptedUntilItIsLeftWithAReason() {
            isOpen(true, raised(), answered(Stance.PARTLY_ACCEPTED));
            isOpen(false, left());
            isOpen(false, revised(Stance.NOT_ACCEPTED));
            isOpen(true, revised(Stance.ACCEPTED));
        }

        @Test
        void isNotWhatWasNoted() {
            isOpen(false, raised(), answered(Stance.NOTED));
        }
    }
}
