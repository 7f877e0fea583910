package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.PermissionRule.A_MEMBER_ACTS_FOR_THE_RECORDED_ORGANIZATION;
import static jp.ayumi.command.permission.PermissionRule.A_PLAN_IS_KEPT_BY_ITS_OWNER;
import static jp.ayumi.command.permission.PermissionRule.A_REMOVED_MEMBER_ACTS_NO_MORE;
import static jp.ayumi.command.permission.PermissionRule.A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL;
import static jp.ayumi.command.permission.PermissionRule.EACH_COMMAND_NEEDS_ITS_ROLE;
import static jp.ayumi.command.permission.PermissionRule.ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY;
import static jp.ayumi.command.permission.PermissionRule.STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION;
import static jp.ayumi.command.permission.PermissionRule.WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.plan.PlanStates;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may send what, on what is stored. */
class PermissionsTest {

    private static final PlanYearId YEAR = PlanYearId.of(PlanStates.PLAN, new FiscalYear(2024));
    private static final ProgressRecordId RECORD = new ProgressRecordId("r1");
    private static final Progress PROGRESS = new Progress(
            new ReportingPeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
            ProgressStatus.IN_PROGRESS,
            null,
            "",
            List.of(),
            List.of());
    private static final RecordProgress BY_THE_CITY =
            new RecordProgress(YEAR, RECORD, new ElementId("a1"), Towns.CITY, PROGRESS);
    private static final SubmitReview REVIEW =
            new SubmitReview(YEAR, new ReviewId("v1"), "委員会", LocalDate.of(2025, 5, 1), List.of(), List.of());
    private static final EndPlan END = new EndPlan(PlanStates.PLAN, LocalDate.of(2026, 3, 31), "満了");
    private static final CloseMeeting MEETING_CLOSED =
            new CloseMeeting(Bodies.COMMITTEE, new MeetingId("m"), LocalDate.of(2025, 5, 1));

    private final Door door = new Door();

    private static MemberAdmitted admitted(Grant... grants) {
        return new MemberAdmitted(Towns.TOMAKOMAI, Door.ACTOR, Towns.CITY, Set.copyOf(Arrays.asList(grants)));
    }

    private static AccessPolicySet policy(boolean membersOnly, boolean separateDuties) {
        return new AccessPolicySet(Towns.TOMAKOMAI, new AccessPolicy(membersOnly, separateDuties));
    }

    @Nested
    class ByOrganization {

        @Test
        void progressIsRecordedByTheOrganizationThatThePlanMakesResponsible() {
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenAccepted();
            door.staffOf(Towns.COUNCIL)
                    .sends(new RecordProgress(YEAR, RECORD, new ElementId("a1"), Towns.COUNCIL, PROGRESS))
                    .thenRefusedBy(STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION)
                    .at("/action")
                    .saying("responsible", "city");
            door.staffOf(Towns.COUNCIL)
                    .sends(new CorrectProgress(YEAR, RECORD, PROGRESS, "誤り"))
                    .thenRefusedBy(STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION)
                    .asAWhole();
        }

        @Test
        void aBatchIsRefusedAtTheFirstActionOfOthers() {
            var unknown = new BatchedProgress(RECORD, new ElementId("nowhere"), PROGRESS);
            var foreign = new BatchedProgress(RECORD, new ElementId("a1"), PROGRESS);

            door.staffOf(Towns.COUNCIL)
                    .sends(new RecordProgressBatch(YEAR, Towns.COUNCIL, List.of(unknown, foreign)))
                    .thenRefusedBy(STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION)
                    .at("/records/1/action");
            door.staffOf(Towns.COUNCIL)
                    .sends(new RecordProgressBatch(YEAR, Towns.COUNCIL, List.of(unknown)))
                    .thenAccepted();
        }

        @Test
        void aPlanIsKeptAndAnsweredForByItsOwner() {
            OpinionBookId book = OpinionBookId.of(YEAR);
            door.staffOf(Towns.CITY).sends(END).thenAccepted();
            door.staffOf(Towns.COUNCIL)
                    .sends(END)
                    .thenRefusedBy(A_PLAN_IS_KEPT_BY_ITS_OWNER)
                    .saying("responsible", "city")
                    .saying("organization", "shakyo");
            door.staffOf(Towns.COUNCIL)
                    .sends(new LeaveUnreflected(book, new OpinionId("o"), "理由"))
                    .thenRefusedBy(A_PLAN_IS_KEPT_BY_ITS_OWNER);
            door.staffOf(Towns.COUNCIL)
                    .sends(new DraftPlan(
                            PlanId.of(Towns.TOMAKOMAI, "another"),
                            PlanStates.adopted().profile()))
                    .thenRefusedBy(A_PLAN_IS_KEPT_BY_ITS_OWNER)
                    .at("/owner");
        }

        @Test
        void aSecretariatActsForItsOwnCouncil() {
            WithdrawOpinion withdrawal = new WithdrawOpinion(OpinionBookId.of(YEAR), new OpinionId("o"), "撤回");
            door.by(Towns.CITY, Role.SECRETARIAT).sends(MEETING_CLOSED).thenAccepted();
            door.by(Towns.CITY, Role.SECRETARIAT).sends(withdrawal).thenAccepted();
            door.by(Towns.COUNCIL, Role.SECRETARIAT)
                    .sends(MEETING_CLOSED)
                    .thenRefusedBy(A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL);
            door.by(Towns.COUNCIL, Role.SECRETARIAT)
                    .sends(withdrawal)
                    .thenRefusedBy(A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL);
        }

        @Test
        void whoseSecretariatIsGoneIsTakenOnByAnAdministrator() {
            DissolveCouncil dissolution = new DissolveCouncil(Bodies.COMMITTEE, LocalDate.of(2025, 5, 1), "統合");
            door.by(Towns.COUNCIL, Role.ADMINISTRATOR).sends(dissolution).thenAccepted();
            door.by(Towns.COUNCIL, Role.SECRETARIAT, Role.ADMINISTRATOR)
                    .sends(dissolution)
                    .thenAccepted();
        }

        @Test
        void whatDoesNotExistIsLeftToItsOwnRule() {
            PlanId nowhere = PlanId.of(Towns.TOMAKOMAI, "nowhere");
            door.staffOf(Towns.COUNCIL)
                    .sends(new EndPlan(nowhere, LocalDate.of(2026, 3, 31), "満了"))
                    .thenAccepted();
        }
    }

    @Nested
    class ByRole {

        @Test
        void eachCommandNeedsItsRole() {
            door.by(Towns.CITY, Role.STAFF, Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR)
                    .sends(REVIEW)
                    .thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE)
                    .saying("roles", "Role.REVIEWER");
            door.by(Towns.COUNCIL, Role.REVIEWER).sends(REVIEW).thenAccepted();
            door.by(Towns.CITY).sends(BY_THE_CITY).thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
            door.by(Towns.CITY, Role.SECRETARIAT)
                    .sends(new EstablishCouncil(Bodies.COMMITTEE, Bodies.profile(), LocalDate.of(2024, 4, 1)))
                    .thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE)
                    .saying("roles", "Role.STAFF, Role.ADMINISTRATOR");
        }

        @Test
        void aRoleForOnePlanOrCouncilIsHeldForItOnly() {
            door.recorded(admitted(
                    new Grant(Role.REVIEWER, PlanStates.PLAN, null),
                    new Grant(Role.SECRETARIAT, null, Bodies.COMMITTEE)));
            CouncilId other = CouncilId.of(Towns.TOMAKOMAI, "other");
            PlanYearId otherYear = PlanYearId.of(PlanId.of(Towns.TOMAKOMAI, "other"), new FiscalYear(2024));

            door.by(Towns.CITY, Role.REVIEWER).sends(REVIEW).thenAccepted();
            door.by(Towns.CITY, Role.REVIEWER)
                    .sends(new SubmitReview(
                            otherYear, new ReviewId("v"), "会", LocalDate.of(2025, 5, 1), List.of(), List.of()))
                    .thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
            door.by(Towns.CITY, Role.SECRETARIAT).sends(MEETING_CLOSED).thenAccepted();
            door.by(Towns.CITY, Role.SECRETARIAT)
                    .sends(new CloseMeeting(other, new MeetingId("m"), LocalDate.of(2025, 5, 1)))
                    .thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
        }
    }

    @Nested
    class ByMembership {

        @Test
        void aMemberHasWhatBothTokenAndMunicipalitySay() {
            door.recorded(admitted(Grant.everywhere(Role.STAFF)));
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenAccepted();
            door.by(Towns.CITY, Role.REVIEWER).sends(REVIEW).thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);

            door.recorded(new GrantsChanged(Towns.TOMAKOMAI, Door.ACTOR, Set.of(Grant.everywhere(Role.REVIEWER))));
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
            door.by(Towns.CITY, Role.REVIEWER).sends(REVIEW).thenAccepted();
        }

        @Test
        void whoWasRemovedActsNoMore() {
            door.recorded(admitted(Grant.everywhere(Role.STAFF)), new MemberRemoved(Towns.TOMAKOMAI, Door.ACTOR));
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenRefusedBy(A_REMOVED_MEMBER_ACTS_NO_MORE);
        }

        @Test
        void aMemberActsForTheOrganizationThatIsRecorded() {
            door.recorded(admitted(Grant.everywhere(Role.STAFF)));
            door.staffOf(Towns.COUNCIL).sends(BY_THE_CITY).thenRefusedBy(A_MEMBER_ACTS_FOR_THE_RECORDED_ORGANIZATION);
        }

        @Test
        void whereOnlyMembersCountATokenAloneIsNothing() {
            door.recorded(policy(true, false));
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenRefusedBy(ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY);
            door.recorded(admitted(Grant.everywhere(Role.STAFF)));
            door.staffOf(Towns.CITY).sends(BY_THE_CITY).thenAccepted();
        }
    }

    @Nested
    class ByMunicipality {

        @Test
        void anotherMunicipalityIsUnknownWhetherItExistsOrNot() {
            MunicipalityId kuki = new MunicipalityId("kuki");
            door.by(kuki, Towns.CITY, Role.STAFF)
                    .sends(BY_THE_CITY)
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
            door.by(null, Towns.CITY, Role.STAFF)
                    .sends(BY_THE_CITY)
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
        }

        @Test
        void whoRunsTheInstallationRegistersMunicipalitiesAndTouchesNothingElse() {
            var operator = door.by(null, Towns.CITY, Role.ADMINISTRATOR, Role.STAFF);
            operator.sends(new RegisterMunicipality(Towns.TOMAKOMAI, "市", "", MunicipalityKind.CITY))
                    .thenAccepted();
            operator.sends(BY_THE_CITY).thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
            operator.sends(new RemoveMember(Towns.TOMAKOMAI, Door.ACTOR)).thenRefusedBy(EACH_COMMAND_NEEDS_ITS_ROLE);
        }
    }

    @Test
    void whereDutiesAreSeparatedWhoRecordedInAYearDoesNotReviewIt() {
        door.progressRecorded();
        door.by(Towns.CITY, Role.REVIEWER).sends(REVIEW).thenAccepted();
        door.recorded(policy(false, true));
        door.by(Towns.CITY, Role.REVIEWER).sends(REVIEW).thenRefusedBy(WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT);
        new Door()
                .recorded(policy(false, true))
                .by(Towns.CITY, Role.REVIEWER)
                .sends(REVIEW)
                .thenAccepted();
    }
}
