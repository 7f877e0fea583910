package jp.ayumi.query.planyear;

import java.util.Optional;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.plan.PlanAt;

/** Directions in the words of the plan's scheme. */
public final class Directions {

    private Directions() {}

    public static DirectionView view(Direction direction, Trace trace, PlanAt plan) {
        Optional<DirectionWord> word = plan.scheme().direction(direction.word());
        return new DirectionView(
                direction.action(),
                plan.titleOf(direction.action()),
                direction.word(),
                word.map(DirectionWord::label).orElse(direction.word()),
                word.map(DirectionWord::act).orElse(null),
                direction.reason(),
                trace);
    }
}
