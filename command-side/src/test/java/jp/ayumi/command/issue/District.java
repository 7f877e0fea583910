package jp.ayumi.command.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** Issues and common issues of a town with an adopted plan and a draft; each command meets what the others left. */
final class District {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 20);
    static final PlanId PLAN = new PlanId("tomakomai/city-3");
    static final PlanId DRAFT = new PlanId("tomakomai/city-4");
    static final ElementId ACTION = new ElementId("mobile-shop");
    static final ElementId OTHER_ACTION = new ElementId("bus");
    static final ElementId MEASURE = new ElementId("measure-1");

    private final Map<IssueId, IssueState> issues = new HashMap<>();
    private final Map<CommonIssueId, CommonIssueState> commonIssues = new HashMap<>();

    District given(IssueCommand... accepted) {
        for (IssueCommand command : accepted) {
            when(command).thenAccepted();
        }
        return this;
    }

    District given(CommonIssueCommand... accepted) {
        for (CommonIssueCommand command : accepted) {
            when(command).thenAccepted();
        }
        return this;
    }

    Scenario.Outcome<IssueEvent> when(IssueCommand command) {
        return new Scenario<IssueState, IssueCommand, IssueEvent>(this::kept, (none, asked) -> decided(asked))
                .when(command);
    }

    Scenario.Outcome<CommonIssueEvent> when(CommonIssueCommand command) {
        return new Scenario<CommonIssueState, CommonIssueCommand, CommonIssueEvent>(
                        this::kept, (none, asked) -> decided(asked))
                .when(command);
    }

    IssueSurroundings surroundings() {
        return new IssueSurroundings(
                municipality -> municipality.equals(Towns.TOMAKOMAI) ? Optional.of(Towns.state()) : Optional.empty(),
                District::plans,
                issue -> Optional.ofNullable(issues.get(issue)),
                common -> Optional.ofNullable(commonIssues.get(common)),
                Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private List<IssueEvent> decided(IssueCommand command) {
        return IssueDecider.decide(Optional.ofNullable(issues.get(command.issue())), surroundings(), command);
    }

    private List<CommonIssueEvent> decided(CommonIssueCommand command) {
        return CommonIssueDecider.decide(
                Optional.ofNullable(commonIssues.get(command.common())), surroundings(), command);
    }

    private IssueState kept(@Nullable IssueState none, IssueEvent event) {
        return issues.compute(event.issue(), (id, before) -> IssueState.evolve(before, event));
    }

    private CommonIssueState kept(@Nullable CommonIssueState none, CommonIssueEvent event) {
        return commonIssues.compute(event.common(), (id, before) -> CommonIssueState.evolve(before, event));
    }

    private static Optional<PlanState> plans(PlanId plan) {
        if (!plan.equals(PLAN) && !plan.equals(DRAFT)) {
            return Optional.empty();
        }
        Term term = new Term(new FiscalYear(2023), new FiscalYear(2027));
        PlanProfile profile = new PlanProfile(
                PlanKind.CITY,
                "地域福祉計画",
                "",
                term,
                Towns.CITY,
                null,
                new LevelNames("基本目標", "施策", "取組"),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                true);
        PlanTree tree = new PlanTree(
                List.of(new Goal(new ElementId("goal-1"), "つながる", "")),
                List.of(new Measure(MEASURE, new ElementId("goal-1"), "買い物", "", null)),
                List.of(action(ACTION), action(OTHER_ACTION)),
                List.of());
        PlanState drafted = after(null, new PlanDrafted(plan, profile), new PlanTreeComposed(plan, tree));
        return Optional.of(
                plan.equals(DRAFT)
                        ? drafted
                        : after(drafted, new PlanAdopted(plan, term.first().firstDay(), "市長", "策定")));
    }

    private static PlanState after(@Nullable PlanState before, PlanEvent... events) {
        PlanState state = before;
        for (PlanEvent event : events) {
            state = PlanState.evolve(state, event);
        }
        return Optional.ofNullable(state).orElseThrow();
    }

    private static Action action(ElementId id) {
        return new Action(id, MEASURE, id.value(), "", Set.of(Towns.CITY), Set.of(), true);
    }
}
