package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.Permission.line;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.AdmitMember;
import jp.ayumi.api.access.ChangeGrants;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.access.SetAccessPolicy;
import jp.ayumi.api.issue.DeclineCommonIssue;
import jp.ayumi.api.issue.DeclineIssue;
import jp.ayumi.api.issue.FormCommonIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.JoinCommonIssue;
import jp.ayumi.api.issue.LeaveCommonIssue;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveCommonIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.TakeUpCommonIssue;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.api.municipality.ReviseOrganization;
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.api.pledge.MakePledge;
import jp.ayumi.api.pledge.ReportOnPledge;
import jp.ayumi.api.pledge.RevisePledge;
import jp.ayumi.api.pledge.WithdrawPledge;
import jp.ayumi.api.publication.HoldGathering;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.publication.RecordDistribution;
import jp.ayumi.api.publication.WithdrawEdition;

/** Who may keep a municipality and its access, and speak of its areas and to its people. */
final class PermissionsInTowns {

    static final List<Map.Entry<Class<? extends Command>, Permission<?>>> LINES = List.of(
            line(RegisterMunicipality.class, Way.anybody(Role.ADMINISTRATOR)),
            line(DefineAreaDivision.class, Way.anybody(Role.ADMINISTRATOR)),
            line(AddAreas.class, Way.anybody(Role.ADMINISTRATOR)),
            line(ReviseArea.class, Way.anybody(Role.ADMINISTRATOR)),
            line(RegisterOrganization.class, Way.anybody(Role.ADMINISTRATOR)),
            line(ReviseOrganization.class, Way.anybody(Role.ADMINISTRATOR)),
            line(DissolveOrganization.class, Way.anybody(Role.ADMINISTRATOR)),
            line(SetDuePolicy.class, Way.anybody(Role.ADMINISTRATOR)),
            line(AdmitMember.class, Way.anybody(Role.ADMINISTRATOR)),
            line(ChangeGrants.class, Way.anybody(Role.ADMINISTRATOR)),
            line(RemoveMember.class, Way.anybody(Role.ADMINISTRATOR)),
            line(SetAccessPolicy.class, Way.anybody(Role.ADMINISTRATOR)),
            line(RaiseIssue.class, Way.anybody(Role.STAFF), Way.anybody(Role.SECRETARIAT)),
            line(TakeUpIssue.class, Way.about(Role.STAFF, TakeUpIssue::plan)),
            line(TakeUpCommonIssue.class, Way.about(Role.STAFF, TakeUpCommonIssue::plan)),
            line(DeclineIssue.class, Way.anybody(Role.STAFF)),
            line(HearBack.class, Way.anybody(Role.STAFF)),
            line(ResolveIssue.class, Way.anybody(Role.STAFF)),
            line(FormCommonIssue.class, Way.anybody(Role.STAFF)),
            line(JoinCommonIssue.class, Way.anybody(Role.STAFF)),
            line(LeaveCommonIssue.class, Way.anybody(Role.STAFF)),
            line(DeclineCommonIssue.class, Way.anybody(Role.STAFF)),
            line(ResolveCommonIssue.class, Way.anybody(Role.STAFF)),
            line(MakePledge.class, Way.anybody(Role.STAFF)),
            line(RevisePledge.class, Way.anybody(Role.STAFF)),
            line(ReportOnPledge.class, Way.anybody(Role.STAFF)),
            line(WithdrawPledge.class, Way.anybody(Role.STAFF)),
            line(PublishEdition.class, Way.anybody(Role.STAFF)),
            line(RecordDistribution.class, Way.anybody(Role.STAFF)),
            line(WithdrawEdition.class, Way.anybody(Role.STAFF)),
            line(HoldGathering.class, Way.anybody(Role.STAFF)));

    private PermissionsInTowns() {}
}
