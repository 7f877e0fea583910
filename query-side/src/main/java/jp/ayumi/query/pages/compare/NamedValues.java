package jp.ayumi.query.pages.compare;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ayumi.api.plan.FieldChangeView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.ReadableChangeView;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/** Values with the names that organisations and areas have in the municipality, where the comparison knows their ids only. */
final class NamedValues {

    private static final Set<String> ORGANIZATIONS = Set.of("organization", "organizations", "owner");
    private static final Set<String> AREAS = Set.of("area", "areas");
    private static final String LISTED = "、";

    private NamedValues() {}

    static List<ReadableChangeView> of(Town town, DifferenceView view) {
        return IntStream.range(0, view.values().size())
                .mapToObj(at -> named(town, view.fields().get(at), view.values().get(at)))
                .toList();
    }

    private static ReadableChangeView named(Town town, FieldChangeView field, ReadableChangeView value) {
        String name = field.field().substring(field.field().lastIndexOf('/') + 1);
        UnaryOperator<String> naming;
        if (ORGANIZATIONS.contains(name)) {
            naming = town::named;
        } else if (AREAS.contains(name)) {
            naming = town::area;
        } else {
            return value;
        }
        return new ReadableChangeView(value.label(), all(value.before(), naming), all(value.after(), naming));
    }

    private static @Nullable String all(@Nullable String ids, UnaryOperator<String> naming) {
        return ids == null ? null : Stream.of(ids.split(LISTED)).map(naming).collect(Collectors.joining(LISTED));
    }
}
