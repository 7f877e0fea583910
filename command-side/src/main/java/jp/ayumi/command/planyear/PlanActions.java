package jp.ayumi.command.planyear;

import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.Level;
import jp.ayumi.command.plan.PlanElements;
import org.jspecify.annotations.Nullable;

/** The actions of a plan as a year asks for them. */
public record PlanActions(PlanElements elements) {

    /** Every action, ended ones too, in the order in which they came into the plan. */
    public Stream<Element> all() {
        return elements.byId().values().stream().filter(element -> element.level() == Level.ACTION);
    }

    Optional<Element> find(ElementId id) {
        return elements.find(id, Level.ACTION);
    }

    /** The actions that still belong to the plan when the year is over, so that the year must say what becomes of them. */
    public Stream<Element> outlasting(FiscalYear year) {
        return all().filter(action -> action.isIn(year) && !endsBy(year, action));
    }

    /** Whether an indicator belongs to the action itself, or to the measure or goal it serves. */
    boolean judges(ElementId indicator, ElementId action) {
        Optional<ElementId> owner = elements.find(indicator, Level.INDICATOR).map(Element::parent);
        for (Optional<Element> above = find(action); above.isPresent(); above = parentOf(above.get())) {
            if (owner.filter(above.get().id()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Element> parentOf(Element element) {
        @Nullable ElementId parent = element.parent();
        return parent == null ? Optional.empty() : elements.find(parent);
    }

    private static boolean endsBy(FiscalYear year, Element action) {
        return action.endedOn() != null && !action.endedOn().isAfter(year.lastDay());
    }
}
