package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.Permission.line;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.kernel.Pointer;

/** Who may keep councils, report to them, speak for them and answer them. */
final class PermissionsInCouncils {

    static final List<Map.Entry<Class<? extends Command>, Permission<?>>> LINES = List.of(
            line(EstablishCouncil.class, Way.anybody(Role.STAFF), Way.anybody(Role.ADMINISTRATOR)),
            // an administrator finds a council another secretariat when its own is gone
            line(ReviseCouncil.class, secretariat(), Way.anybody(Role.ADMINISTRATOR)),
            line(DissolveCouncil.class, secretariat(), Way.anybody(Role.ADMINISTRATOR)),
            line(AppointMember.class, secretariat()),
            line(ReplaceMember.class, secretariat()),
            line(EndMembership.class, secretariat()),
            line(PlanMeeting.class, secretariat()),
            line(ReplanMeeting.class, secretariat()),
            line(CancelMeeting.class, secretariat()),
            line(HoldMeeting.class, secretariat()),
            line(RecordMinutes.class, secretariat()),
            line(CloseMeeting.class, secretariat()),
            line(
                    RaiseOpinion.class,
                    Way.within(
                            Role.SECRETARIAT,
                            (stored, command) -> stored.secretariatOf(
                                    plan(command), command.said().council(), Pointer.to("council")))),
            line(
                    WithdrawOpinion.class,
                    Way.within(
                            Role.SECRETARIAT,
                            (stored, command) -> stored.secretariatBehind(command.book(), command.opinion()))),
            // 市の考え方: whose plan it is answers for it
            line(AnswerOpinion.class, Way.owner(PermissionsInCouncils::plan)),
            line(ReviseAnswer.class, Way.owner(PermissionsInCouncils::plan)),
            line(ReflectOpinion.class, Way.owner(PermissionsInCouncils::plan)),
            line(LeaveUnreflected.class, Way.owner(PermissionsInCouncils::plan)),
            line(TakeSnapshot.class, Way.owner(command -> command.planYear().plan())),
            line(
                    ReportToCouncils.class,
                    Way.within(Role.STAFF, (stored, command) -> stored.ownerOf(command.snapshot()))),
            line(
                    RecordDeliberation.class,
                    Way.within(
                            Role.SECRETARIAT,
                            (stored, command) ->
                                    stored.secretariatOf(null, command.council(), Pointer.to("council")))));

    private PermissionsInCouncils() {}

    private static <C extends CouncilCommand> Way<C> secretariat() {
        return Way.within(Role.SECRETARIAT, (stored, command) -> stored.secretariatOf(command.council()));
    }

    private static PlanId plan(OpinionCommand command) {
        return command.book().planYear().plan();
    }
}
