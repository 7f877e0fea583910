package jp.ayumi.api.planyear;

import java.util.List;

/**
 * What the year before hands over for one action.
 *
 * @param issues what stood in the way according to the action's last progress record
 */
public record CarriedAction(Direction direction, List<String> issues) {
    public CarriedAction {
        issues = List.copyOf(issues);
    }
}
