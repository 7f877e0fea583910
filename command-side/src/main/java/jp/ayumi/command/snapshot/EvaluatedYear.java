package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.SnapshotRule.ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.planyear.PlanActions;

/**
 * 自己評価の済んだ年度: each action that outlasts the year has been evaluated by every organisation that recorded progress for
 * it, and by one at least (KOH-5: the offices check first).
 */
final class EvaluatedYear {

    private EvaluatedYear() {}

    static void require(FiscalYear fiscalYear, PlanState plan, YearTexts year) {
        String missing = new PlanActions(plan.elements())
                .outlasting(fiscalYear)
                .map(Element::id)
                .flatMap(action -> missing(action, year))
                .collect(Collectors.joining(", "));
        ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT.require(
                missing.isEmpty(), Pointer.to("planYear"), "year", fiscalYear, "missing", missing);
    }

    private static Stream<String> missing(ElementId action, YearTexts year) {
        List<OrganizationId> evaluators = year.evaluators(action);
        List<OrganizationId> authors =
                year.counted(action).stream().map(RecordText::organization).toList();
        if (authors.isEmpty() && evaluators.isEmpty()) {
            return Stream.of(action.value());
        }
        return authors.stream()
                .filter(author -> !evaluators.contains(author))
                .map(author -> action + " (" + author + ")");
    }
}
