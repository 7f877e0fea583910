package jp.ayumi.query.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;

/** Everything that a board is computed from, apart from the day. */
record BoardRows(
        TownRow town,
        Map<PlanId, WatchedPlan> plans,
        Map<PlanYearId, WatchedYear> years,
        Map<PlanYearId, Map<ElementId, WatchedActionYear>> actions,
        List<WatchedOpinions> opinions,
        List<WatchedIssue> issues,
        List<WatchedCouncil> councils,
        List<UnseenChanges> unseen) {

    static BoardRows of(
            TownRow town,
            List<WatchedPlan> plans,
            List<WatchedYear> years,
            Stream<WatchedActionYear> actions,
            List<WatchedOpinions> opinions,
            List<WatchedIssue> issues,
            List<WatchedCouncil> councils,
            List<UnseenChanges> unseen) {
        return new BoardRows(
                town,
                plans.stream().collect(toMap(WatchedPlan::plan, identity())),
                years.stream().collect(toMap(WatchedYear::planYear, identity())),
                actions.collect(groupingBy(WatchedActionYear::planYear, toMap(WatchedActionYear::action, identity()))),
                opinions,
                issues,
                councils,
                unseen);
    }

    Optional<WatchedYear> year(PlanYearId id) {
        return Optional.ofNullable(years.get(id));
    }

    Map<ElementId, WatchedActionYear> actionsOf(PlanYearId id) {
        return actions.getOrDefault(id, Map.of());
    }
}
