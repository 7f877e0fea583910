package jp.ayumi.query.pages.silence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.planyear.ActionOfYear;
import jp.ayumi.api.planyear.ActionYearView;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;

/** Actions of which nothing was reported in a year, plan by plan. */
record NotReportedModel(Town town, FiscalYear year, List<Line> lines) {

    /**
     * @param plan its title
     * @param address of the action on the page of its year
     */
    record Line(String plan, ActionYearView action, String address, String owner, String areas) {}

    /** A plan in the year: what it is called, and how it stands. */
    record PlanOfYear(String title, DashboardView dashboard) {}

    /** @param wanted only these; empty for all */
    static NotReportedModel of(
            Town town, FiscalYear year, List<PlanOfYear> plans, Set<ActionOfYear> wanted, Words words) {
        return new NotReportedModel(
                town,
                year,
                plans.stream()
                        .flatMap(plan -> plan.dashboard().actions().stream()
                                .filter(action -> action.latest() == null)
                                .filter(action -> wanted.isEmpty()
                                        || wanted.contains(new ActionOfYear(
                                                plan.dashboard().planYear(), action.id())))
                                .map(action -> new Line(
                                        plan.title(),
                                        action,
                                        town.year(plan.dashboard().planYear()) + "#action-" + action.id(),
                                        town.organizations(action.organizations(), words),
                                        action.areas().isEmpty()
                                                ? words.say("whole-area")
                                                : town.areas(action.areas(), words))))
                        .sorted(Comparator.comparing(Line::plan))
                        .toList());
    }
}
