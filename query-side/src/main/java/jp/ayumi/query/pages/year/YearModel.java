package jp.ayumi.query.pages.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.planyear.ActionYearView;
import jp.ayumi.api.planyear.AreaBreakdownView;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GivenGradeView;
import jp.ayumi.api.planyear.GradeCount;
import jp.ayumi.api.planyear.GradeTallyView;
import jp.ayumi.api.planyear.IndicatorYearView;
import jp.ayumi.query.pages.Chart;
import jp.ayumi.query.pages.Chart.Point;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.Owners;
import jp.ayumi.query.pages.Tallies;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a plan year shows.
 *
 * @param total all actions in one bar
 * @param charts the same by goal, by organisation, and by the areas of each division
 * @param groups the actions by their goals
 */
record YearModel(
        Town town,
        PlanView plan,
        DashboardView view,
        Chart total,
        List<Chart> charts,
        List<GradeLine> grades,
        List<IndicatorLine> indicators,
        List<Group> groups) {

    /** How many actions were given a grade, by themselves and by a council. */
    record GradeLine(String code, String label, Point self, Point council) {}

    record IndicatorLine(IndicatorYearView indicator, String owner) {}

    record Group(String title, List<ActionCard> actions) {}

    /**
     * @param look of its status; that of what nobody reported when there is none
     * @param status in words
     */
    record ActionCard(ActionYearView action, Look look, String status, String owner, String areas) {}

    static YearModel of(Town town, PlanView plan, DashboardView view, Words words) {
        Tallies tallies = new Tallies(town, words);
        Owners owners = Owners.of(plan);
        return new YearModel(
                town,
                plan,
                view,
                tallies.chart(
                        "total",
                        words.say("year.total"),
                        words.say("year.part"),
                        List.of(tallies.row(words.say("year.all"), null, view.total()))),
                charts(plan, view, tallies, words),
                grades(town, view),
                view.indicators().stream()
                        .map(one -> new IndicatorLine(one, town.organizations(owners.of(one.of()), words)))
                        .toList(),
                view.byGoal().stream()
                        .map(goal -> group(goal, town, view, words))
                        .filter(group -> !group.actions().isEmpty())
                        .toList());
    }

    private static List<Chart> charts(PlanView plan, DashboardView view, Tallies tallies, Words words) {
        List<Chart> charts = new ArrayList<>();
        String goal = plan.profile().levels().goal();
        charts.add(tallies.breakdown("by-goal", words.say("year.by", "part", goal), goal, view.byGoal()));
        String organization = words.say("organization");
        charts.add(tallies.breakdown(
                "by-organization",
                words.say("year.by", "part", organization),
                organization,
                tallies.town().byReading(view.byOrganization())));
        for (AreaBreakdownView division : view.byArea()) {
            charts.add(tallies.breakdown(
                    "by-" + division.division(),
                    words.say("year.by", "part", division.name()),
                    division.name(),
                    tallies.town().byReading(division.rows())));
        }
        return charts;
    }

    private static List<GradeLine> grades(Town town, DashboardView view) {
        return view.total().selfGrades().grades().stream()
                .map(grade -> new GradeLine(
                        grade.code(),
                        grade.label(),
                        count(town, view, grade, view.total().selfGrades(), ActionYearView::selfEvaluations),
                        count(town, view, grade, view.total().councilGrades(), ActionYearView::councilReviews)))
                .toList();
    }

    private static Point count(
            Town town,
            DashboardView view,
            GradeCount grade,
            GradeTallyView tally,
            Function<ActionYearView, List<GivenGradeView>> given) {
        int actions = tally.grades().stream()
                .filter(one -> one.code().equals(grade.code()))
                .mapToInt(GradeCount::actions)
                .sum();
        List<Long> events = view.actions().stream()
                .flatMap(action -> last(given.apply(action)).stream())
                .filter(last -> grade.code().equals(last.code()))
                .map(last -> last.trace().position())
                .toList();
        return new Point(BigDecimal.valueOf(actions), town.events(events));
    }

    /** The last that is a grade: an opinion without one does not take it back. */
    private static Optional<GivenGradeView> last(List<GivenGradeView> given) {
        return given.stream().filter(one -> one.code() != null).reduce((earlier, later) -> later);
    }

    private static Group group(BreakdownRow goal, Town town, DashboardView view, Words words) {
        return new Group(
                goal.name(),
                view.actions().stream()
                        .filter(action -> action.goal().value().equals(goal.id()))
                        .map(action -> card(action, town, words))
                        .toList());
    }

    private static ActionCard card(ActionYearView action, Town town, Words words) {
        @Nullable
        Look look = action.latest() == null
                ? null
                : Look.of(action.latest().progress().status());
        return new ActionCard(
                action,
                look == null ? Look.NOT_REPORTED : look,
                action.latest() == null
                        ? words.say("not-reported")
                        : words.word(action.latest().progress().status()),
                town.organizations(action.organizations(), words),
                action.areas().isEmpty() ? words.say("whole-area") : town.areas(action.areas(), words));
    }
}
