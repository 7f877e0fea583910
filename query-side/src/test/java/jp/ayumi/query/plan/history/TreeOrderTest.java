package jp.ayumi.query.plan.history;

import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.goal;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.indicator;
import static jp.ayumi.query.plan.PlanSamples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.plan.history.TreeOrder.Shift;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TreeOrderTest {

    private static final EventRef SOURCE = new EventRef(1, new UUID(0, 1));

    @Test
    void theOneThatWasPutInFrontIsTheOneThatMoved() {
        assertThat(shifts("1 2 3 4", "4 1 2 3")).containsExactly(Map.entry(id("a4"), new Shift(4, 1)));
    }

    @Test
    void whoOnlyMakesRoomOrClosesAGapHasNotMoved() {
        assertThat(shifts("1 2 3", "9 1 2 3")).isEmpty();
        assertThat(shifts("1 2 3", "1 3")).isEmpty();
        assertThat(shifts("", "1 2")).isEmpty();
    }

    @Test
    void elementsSortAsThePlanIsReadAndNotByTheirIds() {
        TreeOrder order = new TreeOrder(PlanElements.of(
                new PlanTree(
                        List.of(goal("z"), goal("a")),
                        List.of(measure("m", "z")),
                        List.of(action("b", "m")),
                        List.of(indicator("i", "z", "1"))),
                SOURCE));

        assertThat(Stream.of("a", "b", "i", "m", "z")
                        .map(id -> Map.entry(order.path(id(id)), id))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue))
                .containsExactly("z", "i", "m", "b", "a");
    }

    /** Taking those that moved out, and putting each where it stands now, makes the one order of the other. */
    @Property
    void whatMovedExplainsTheNewOrderAndNothingElseDoes(
            @ForAll @UniqueElements @Size(max = 8) List<Byte> before,
            @ForAll @UniqueElements @Size(max = 8) List<Byte> after) {
        Map<ElementId, Shift> shifts = TreeOrder.shifts(order(before), order(after));

        List<Byte> stayedBefore = before.stream()
                .filter(after::contains)
                .filter(one -> !shifts.containsKey(element(one)))
                .toList();
        List<Byte> stayedAfter = after.stream()
                .filter(before::contains)
                .filter(one -> !shifts.containsKey(element(one)))
                .toList();
        assertThat(stayedBefore).isEqualTo(stayedAfter);
        shifts.forEach((element, shift) -> {
            assertThat(element(before.get(shift.before() - 1))).isEqualTo(element);
            assertThat(element(after.get(shift.after() - 1))).isEqualTo(element);
        });
    }

    private static Map<ElementId, Shift> shifts(String before, String after) {
        return TreeOrder.shifts(order(numbers(before)), order(numbers(after)));
    }

    private static List<Byte> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Byte::valueOf)
                .toList();
    }

    private static TreeOrder order(List<Byte> actions) {
        List<Action> siblings =
                actions.stream().map(one -> action(element(one).value(), "m")).toList();
        return new TreeOrder(PlanElements.of(
                new PlanTree(List.of(goal("g")), List.of(measure("m", "g")), siblings, List.of()), SOURCE));
    }

    private static ElementId element(byte number) {
        return id((number < 0 ? "b" : "a") + Math.abs((int) number));
    }
}
