package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.Permission.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.Pointer;

/** Who may make, adopt, revise and end plans. */
final class PermissionsInPlans {

    static final List<Map.Entry<Class<? extends Command>, Permission<?>>> LINES = List.of(
            // who makes a plan owns it
            line(DraftPlan.class, Way.within(Role.STAFF, (stored, command) -> drafting(command))),
            line(ReviseProfile.class, Way.owner(ReviseProfile::plan)),
            line(ComposeTree.class, Way.owner(ComposeTree::plan)),
            line(SetEvaluationScheme.class, Way.owner(SetEvaluationScheme::plan)),
            line(AdoptPlan.class, Way.owner(AdoptPlan::plan)),
            line(DecideOnRevision.class, Way.owner(DecideOnRevision::plan)),
            line(RevisePlan.class, Way.owner(RevisePlan::plan)),
            line(PairPlans.class, Way.owner(PairPlans::plan)),
            line(RecordLesson.class, Way.owner(RecordLesson::plan)),
            line(CarryLessons.class, Way.owner(CarryLessons::plan)),
            line(SetDistrictPolicy.class, Way.owner(SetDistrictPolicy::plan)),
            line(EndPlan.class, Way.owner(EndPlan::plan)),
            line(SubmitMidTermReview.class, Way.about(Role.REVIEWER, SubmitMidTermReview::plan)),
            line(
                    ArrangeDistrict.class,
                    Way.within(
                            Role.STAFF,
                            (stored, command) -> stored.ownersAround(
                                    command.plan(), command.arrangement().parent()))),
            // that it is the owner is a rule of the plan
            line(AcknowledgeCounterpart.class, Way.about(Role.STAFF, AcknowledgeCounterpart::plan)));

    private PermissionsInPlans() {}

    private static Bounds drafting(DraftPlan command) {
        return new Bounds(
                command.plan(),
                null,
                Set.of(command.profile().owner()),
                PermissionRule.A_PLAN_IS_KEPT_BY_ITS_OWNER,
                Pointer.to("owner"),
                command.plan());
    }
}
