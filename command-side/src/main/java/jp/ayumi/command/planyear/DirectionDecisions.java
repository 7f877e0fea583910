package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.command.kernel.Pointer;

/** 方向性: what becomes of each action next year, in a word of the plan's scheme (KOH-2); the latest decision holds. */
final class DirectionDecisions {

    private DirectionDecisions() {}

    static List<PlanYearEvent> decide(YearContext context, DecideDirections command) {
        Pointer list = Pointer.to("directions");
        AT_LEAST_ONE_DIRECTION_IS_DECIDED.require(!command.directions().isEmpty(), list);
        EvaluationScheme scheme = context.scheme();
        Set<ElementId> decided = new HashSet<>();
        for (int i = 0; i < command.directions().size(); i++) {
            Direction direction = command.directions().get(i);
            Pointer place = list.at(i);
            Pointer action = place.at("action");
            NamedActions.require(context, direction.action(), A_DIRECTION_NEEDS_AN_ACTION_OF_THE_PLAN, action);
            A_DIRECTION_IS_DECIDED_ONCE_PER_ACTION.require(
                    decided.add(direction.action()), action, "action", direction.action());
            A_DIRECTION_USES_A_WORD_OF_THE_PLAN.require(
                    scheme.direction(direction.word()).isPresent(),
                    place.at("word"),
                    "word",
                    direction.word(),
                    "words",
                    SchemeWords.directions(scheme));
            A_DIRECTION_NEEDS_A_REASON.require(
                    !direction.reason().isBlank(), place.at("reason"), "action", direction.action());
        }
        return List.of(new DirectionsDecided(command.planYear(), command.directions()));
    }
}
