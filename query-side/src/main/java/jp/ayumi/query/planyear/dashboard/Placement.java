package jp.ayumi.query.planyear.dashboard;

import java.util.Set;
import jp.ayumi.api.planyear.BreakdownScope;

/**
 * The one row of a breakdown in which an action is counted.
 *
 * @param ids the goals, organisations or areas it belongs to
 */
record Placement(BreakdownScope scope, Set<String> ids) {

    static final Placement WHOLE = new Placement(BreakdownScope.WHOLE, Set.of());

    /** One gives its own row, several the common row, none the last one. */
    static Placement of(Set<String> ids) {
        BreakdownScope scope =
                switch (ids.size()) {
                    case 0 -> BreakdownScope.NONE;
                    case 1 -> BreakdownScope.SINGLE;
                    default -> BreakdownScope.SEVERAL;
                };
        return new Placement(scope, Set.copyOf(ids));
    }
}
