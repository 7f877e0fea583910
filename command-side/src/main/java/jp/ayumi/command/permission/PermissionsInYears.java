package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.Permission.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.kernel.Pointer;

/** Who may do what in a plan year. */
final class PermissionsInYears {

    static final List<Map.Entry<Class<? extends Command>, Permission<?>>> LINES = List.of(
            line(OpenPlanYear.class, Way.owner(PermissionsInYears::plan)),
            line(CarryOver.class, Way.owner(PermissionsInYears::plan)),
            line(DecideDirections.class, Way.owner(PermissionsInYears::plan)),
            line(CloseYear.class, Way.owner(PermissionsInYears::plan)),
            line(ReopenYear.class, Way.owner(PermissionsInYears::plan)),
            // whose part of it is whose is a rule of the year
            line(SubmitAnnualPlan.class, Way.about(Role.STAFF, PermissionsInYears::plan)),
            line(ReviseAnnualPlan.class, Way.about(Role.STAFF, PermissionsInYears::plan)),
            line(
                    RecordProgress.class,
                    Way.within(
                            Role.STAFF,
                            (stored, command) ->
                                    stored.responsibleFor(command.planYear(), command.action(), Pointer.to("action")))),
            line(RecordProgressBatch.class, new Way<>(Role.STAFF, PermissionsInYears::each)),
            line(
                    CorrectProgress.class,
                    Way.within(
                            Role.STAFF,
                            (stored, command) -> stored.responsibleFor(command.planYear(), command.record()))),
            line(
                    EvaluateAction.class,
                    Way.within(
                            Role.STAFF,
                            (stored, command) ->
                                    stored.responsibleFor(command.planYear(), command.action(), Pointer.to("action")))),
            line(SubmitReview.class, Way.about(Role.REVIEWER, PermissionsInYears::plan)));

    private PermissionsInYears() {}

    private static PlanId plan(PlanYearCommand command) {
        return command.planYear().plan();
    }

    private static List<Bounds> each(Stored stored, RecordProgressBatch command) {
        List<Bounds> all = new ArrayList<>();
        Pointer records = Pointer.to("records");
        for (BatchedProgress record : command.records()) {
            Pointer place = records.at(all.size()).at("action");
            all.add(stored.responsibleFor(command.planYear(), record.action(), place));
        }
        return all.isEmpty() ? List.of(Bounds.about(plan(command))) : all;
    }
}
