package jp.ayumi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.replay.DifferenceKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencePropertiesTest {

    private static final String SUBJECT = "elements/action-1";

    @Provide
    Arbitrary<Map<String, String>> fields() {
        return Arbitraries.maps(
                        Arbitraries.of("title", "description", "parent", "endedOn", "endReason", "targets/2025"),
                        Arbitraries.of("a", "b", "c"))
                .ofMaxSize(6);
    }

    @Property
    void whatIsToldLeadsFromBeforeToAfterAndBack(
            @ForAll("fields") Map<String, String> before, @ForAll("fields") Map<String, String> after) {
        List<Difference> told = Difference.between(SUBJECT, before, after);

        Map<String, String> forward = new LinkedHashMap<>(before);
        Map<String, String> back = new LinkedHashMap<>(after);
        for (Difference difference : told) {
            forward = difference.applied(forward);
            back = difference.undone(back);
        }
        assertThat(forward).isEqualTo(after);
        assertThat(back).isEqualTo(before);
    }

    @Property
    void noFieldIsToldTwiceAndNothingThatIsTheSame(
            @ForAll("fields") Map<String, String> before, @ForAll("fields") Map<String, String> after) {
        assertThat(Difference.between(SUBJECT, before, before)).isEmpty();
        assertThat(Difference.between(SUBJECT, before, after).stream()
                        .flatMap(difference -> difference.changes().stream())
                        .map(change -> change.field())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Property
    void aMoveIsToldAsAMoveAndNeverAsAnAdditionAndAnEnd(
            @ForAll("fields") Map<String, String> before, @ForAll("fields") Map<String, String> after) {
        boolean moved = before.containsKey("parent")
                && after.containsKey("parent")
                && !before.get("parent").equals(after.get("parent"));

        assertThat(Difference.between(SUBJECT, before, after).stream().map(Difference::kind))
                .satisfies(kinds ->
                        assertThat(kinds.contains(DifferenceKind.MOVED)).isEqualTo(moved))
                .satisfies(kinds -> assertThat(moved && kinds.contains(DifferenceKind.ADDED))
                        .isFalse());
    }
}
