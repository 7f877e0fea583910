package jp.ayumi.api.planyear;

import java.util.List;

/**
 * What the year before hands over for one action.
 *
 * @param issues what stood in the way, by the last progress record of each organisation that works on the action; empty when
 *     the action ends
 */
public record CarriedAction(Direction direction, List<String> issues) {
    public CarriedAction {
        issues = List.copyOf(issues);
    }
}
