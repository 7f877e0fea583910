package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ELEMENT_ID_IS_NEVER_GIVEN_AGAIN;
import static jp.ayumi.command.plan.PlanRule.AN_ENDED_ELEMENT_STAYS_AS_IT_WAS;
import static jp.ayumi.command.plan.PlanRule.A_CHANGED_ELEMENT_KEEPS_ITS_PLACE;
import static jp.ayumi.command.plan.PlanRule.A_MOVE_LEADS_SOMEWHERE_ELSE;
import static jp.ayumi.command.plan.PlanRule.A_REVISION_NAMES_AN_ELEMENT_ONCE;
import static jp.ayumi.command.plan.PlanRule.A_REVISION_NAMES_ELEMENTS_OF_THE_PLAN;
import static jp.ayumi.command.plan.PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;
import org.jspecify.annotations.Nullable;

/** What a revision may do to the tree. */
final class ChangeRules {

    private static final Pointer CHANGES = Pointer.to("changes");

    private final PlanElements before;
    private final PlanElements after;
    private final PlanChanges changes;
    private final Set<ElementId> named = new HashSet<>();

    private ChangeRules(PlanState plan, RevisePlan command) {
        this.before = plan.elements();
        this.changes = command.changes();
        this.after = before.revised(changes, command.effectiveOn());
    }

    static void require(PlanContext context, PlanState plan, RevisePlan command) {
        ChangeRules rules = new ChangeRules(plan, command);
        rules.requireAdds();
        rules.requireChanges();
        rules.requireMoves();
        rules.requireEnds();
        rules.requireRemoves();
        rules.requireParents();
        rules.requireContent(context, plan, command);
        RemovalRules.require(context, plan, command.changes(), rules.after);
        TreeRules.requireSomethingToDo(rules.after);
    }

    private void requireAdds() {
        TreeRules.requireUniqueIds(changes.adds(), CHANGES.at("adds"), named);
        for (Placed added : Placed.of(changes.adds(), CHANGES.at("adds"))) {
            ElementId id = added.element().id();
            AN_ELEMENT_ID_IS_NEVER_GIVEN_AGAIN.require(!before.hasUsed(id), added.idPlace(), "element", id);
        }
    }

    private void requireChanges() {
        for (Placed changed : Placed.of(changes.changes(), CHANGES.at("changes"))) {
            Element next = changed.element();
            Element present = requireStanding(next.id(), changed.idPlace());
            A_CHANGED_ELEMENT_KEEPS_ITS_PLACE.require(
                    next.level() == present.level()
                            && Optional.ofNullable(next.parent()).equals(Optional.ofNullable(present.parent())),
                    changed.parentPlace(),
                    "element",
                    next.id());
        }
    }

    private void requireMoves() {
        List<Move> moves = changes.moves();
        for (int i = 0; i < moves.size(); i++) {
            Pointer place = CHANGES.at("moves").at(i);
            Element present = requireStanding(moves.get(i).element(), place.at("element"));
            A_MOVE_LEADS_SOMEWHERE_ELSE.require(
                    !moves.get(i).newParent().equals(present.parent()), place.at("newParent"), "element", present.id());
        }
    }

    private void requireEnds() {
        List<Ending> ends = changes.ends();
        for (int i = 0; i < ends.size(); i++) {
            Pointer place = CHANGES.at("ends").at(i);
            requireStanding(ends.get(i).element(), place.at("element"));
            KernelRule.requireText(ends.get(i).reason(), place.at("reason"));
        }
    }

    private void requireRemoves() {
        int i = 0;
        for (ElementId removed : changes.removes()) {
            requireStanding(removed, CHANGES.at("removes").at(i++));
        }
    }

    private Element requireStanding(ElementId id, Pointer place) {
        A_REVISION_NAMES_AN_ELEMENT_ONCE.require(named.add(id), place, "element", id);
        Element element =
                before.find(id).orElseThrow(() -> A_REVISION_NAMES_ELEMENTS_OF_THE_PLAN.refused(place, "element", id));
        AN_ENDED_ELEMENT_STAYS_AS_IT_WAS.require(element.stands(), place, "element", id, "date", element.endedOn());
        return element;
    }

    private void requireParents() {
        for (Placed added : Placed.of(changes.adds(), CHANGES.at("adds"))) {
            requireParent(added.element(), added.element().parent(), added.parentPlace());
        }
        List<Move> moves = changes.moves();
        for (int i = 0; i < moves.size(); i++) {
            Element moved = before.find(moves.get(i).element()).orElseThrow();
            requireParent(
                    moved, moves.get(i).newParent(), CHANGES.at("moves").at(i).at("newParent"));
        }
    }

    private void requireParent(Element element, @Nullable ElementId parent, Pointer place) {
        TreeRules.requireParent(
                element.id(), element.level(), parent, id -> before.find(id).or(() -> after.find(id)), place);
        NOTHING_IS_PUT_UNDER_WHAT_ENDS.require(
                parent == null || after.find(parent).filter(Element::stands).isPresent(),
                place,
                "element",
                element.id(),
                "parent",
                parent);
    }

    private void requireContent(PlanContext context, PlanState plan, RevisePlan command) {
        if (changes.adds().equals(PlanTree.EMPTY) && changes.changes().equals(PlanTree.EMPTY)) {
            return;
        }
        MunicipalityState municipality = context.municipality(command);
        ElementRules.require(changes.adds(), CHANGES.at("adds"), plan.term(), municipality);
        ElementRules.require(changes.changes(), CHANGES.at("changes"), plan.term(), municipality);
    }
}
