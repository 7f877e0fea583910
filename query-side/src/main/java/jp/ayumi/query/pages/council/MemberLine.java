package jp.ayumi.query.pages.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.query.directory.PersonName;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/**
 * A seat and who holds it.
 *
 * @param name of its holder, where the reader may know it and the directory does
 * @param compositionClass 構成区分 by name; empty when none is stated
 * @param represents an organisation by name; empty when none is stated
 */
record MemberLine(SeatView seat, @Nullable PersonName name, String compositionClass, String represents) {

    private static final String LAST = "\uffff";

    /** The chair first, then by class as the council lists them, then by reading. */
    static List<MemberLine> inOrder(
            List<SeatView> seats, CouncilProfile profile, Town town, Map<PersonId, PersonName> names) {
        Map<String, Integer> places = IntStream.range(0, profile.classes().size())
                .boxed()
                .collect(Collectors.toMap(at -> profile.classes().get(at).code(), at -> at, (one, same) -> one));
        return seats.stream()
                .map(seat -> of(seat, profile, town, names.get(seat.person())))
                .sorted(Comparator.comparing((MemberLine line) -> !line.seat().chair())
                        .thenComparing(line -> line.place(places))
                        .thenComparing(line -> line.reading(town))
                        .thenComparing(line -> line.seat().seat().value()))
                .toList();
    }

    private static MemberLine of(SeatView seat, CouncilProfile profile, Town town, @Nullable PersonName name) {
        return new MemberLine(
                seat,
                name,
                profile.classes().stream()
                        .filter(one -> one.code().equals(seat.compositionClass()))
                        .map(CompositionClass::name)
                        .findFirst()
                        .orElse(""),
                seat.represents() == null ? "" : town.organization(seat.represents()));
    }

    private int place(Map<String, Integer> places) {
        String code = seat.compositionClass();
        return code == null ? places.size() : places.getOrDefault(code, places.size());
    }

    private String reading(Town town) {
        if (name != null) {
            return name.reading() == null ? name.name() : name.reading();
        }
        return seat.represents() == null
                ? LAST
                : town.readings().getOrDefault(seat.represents().value(), LAST);
    }
}
