package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.SnapshotRule.A_SNAPSHOT_IS_TAKEN_ONCE;
import static jp.ayumi.command.snapshot.SnapshotRule.ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_FROZEN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.Cases;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.SnapshotCommand;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.planyear.PlanActions;

/** What may happen to a snapshot. Pure: from what is known and what is asked to events, or to a refusal by a named rule. */
final class SnapshotDecider {

    private static final Cases<SnapshotContext, SnapshotCommand, List<SnapshotEvent>> CASES =
            Cases.<SnapshotContext, SnapshotCommand, List<SnapshotEvent>>over(SnapshotCommand.class)
                    .on(TakeSnapshot.class, SnapshotDecider::take)
                    .on(ReportToCouncils.class, ReportDecisions::report)
                    .on(RecordDeliberation.class, ReportDecisions::deliberate)
                    .complete();

    private SnapshotDecider() {}

    /**
     * @return at least one event
     * @throws jp.ayumi.api.RefusedException by a {@link SnapshotRule}
     */
    static List<SnapshotEvent> decide(SnapshotContext context, SnapshotCommand command) {
        return CASES.apply(context, command);
    }

    private static List<SnapshotEvent> take(SnapshotContext context, TakeSnapshot command) {
        A_SNAPSHOT_IS_TAKEN_ONCE.require(context.state().isEmpty(), Pointer.to("id"), "snapshot", command.snapshot());
        YearTexts year = context.year(command);
        PlanTexts plan = context.plan(command);
        RevisionTexts texts = plan.of(command.planYear().fiscalYear());
        Frozen frozen = command.kind() == SnapshotKind.YEAR_RESULT
                ? result(context, command, plan, texts, year)
                : annualPlan(command, plan, texts, year);
        return List.of(new SnapshotTaken(
                command.snapshot(),
                command.planYear(),
                command.kind(),
                year.version(),
                texts.revision(),
                frozen.content(),
                frozen.sha256()));
    }

    private static Frozen result(
            SnapshotContext context, TakeSnapshot command, PlanTexts plan, RevisionTexts texts, YearTexts year) {
        PlanState state =
                context.around().plans().now(command.planYear().plan()).orElseThrow();
        FiscalYear fiscalYear = command.planYear().fiscalYear();
        EvaluatedYear.require(fiscalYear, state, year);
        Set<ElementId> running = new PlanActions(state.elements())
                .all()
                .filter(action -> action.isIn(fiscalYear))
                .map(Element::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new YearResultContent(command, plan, texts, year, running).frozen();
    }

    private static Frozen annualPlan(TakeSnapshot command, PlanTexts plan, RevisionTexts texts, YearTexts year) {
        ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_FROZEN.require(
                !year.parts().isEmpty(), Pointer.to("planYear"), "planYear", command.planYear());
        return new AnnualPlanContent(command, plan, texts, year).frozen();
    }
}
