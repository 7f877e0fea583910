package jp.ayumi.query.planyear.dashboard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.query.municipality.MunicipalityParts;

/**
 * Finds the areas of one division in which an action happens, whatever division its own areas belong to. From a small area
 * it goes up along {@code within} to the nearest area of the division; an area larger than those of the division stands for
 * all that lie in it.
 */
final class AreaPlacing implements Function<CountedAction, Placement> {

    private final Set<AreaId> division;
    private final Map<AreaId, Set<AreaId>> larger;

    AreaPlacing(MunicipalityParts.Division division, MunicipalityParts municipality) {
        this.division = division.areas().stream().map(Area::id).collect(Collectors.toUnmodifiableSet());
        this.larger = new LinkedHashMap<>();
        municipality.divisions().stream()
                .flatMap(any -> any.areas().stream())
                .forEach(area -> larger.put(area.id(), area.within()));
    }

    @Override
    public Placement apply(CountedAction counted) {
        Set<AreaId> own = counted.action().areas();
        if (own.isEmpty()) {
            return Placement.WHOLE;
        }
        Set<AreaId> touched = new LinkedHashSet<>();
        own.forEach(area -> touched.addAll(inDivision(area)));
        return Placement.of(withoutParts(touched).stream().map(AreaId::value).collect(Collectors.toSet()));
    }

    private Set<AreaId> inDivision(AreaId area) {
        Set<AreaId> above = nearest(area);
        return above.isEmpty() ? containedIn(area) : above;
    }

    /** Level by level, so that a branch that meets the division stops there while others go on. */
    private Set<AreaId> nearest(AreaId area) {
        Set<AreaId> found = new LinkedHashSet<>();
        Set<AreaId> seen = new LinkedHashSet<>();
        Collection<AreaId> level = List.of(area);
        while (!level.isEmpty()) {
            Set<AreaId> next = new LinkedHashSet<>();
            for (AreaId one : level) {
                if (!seen.add(one)) {
                    continue;
                }
                if (division.contains(one)) {
                    found.add(one);
                } else {
                    next.addAll(larger.getOrDefault(one, Set.of()));
                }
            }
            level = next;
        }
        return found;
    }

    private Set<AreaId> containedIn(AreaId area) {
        return division.stream()
                .filter(one -> allLarger(one).contains(area))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a division has areas inside areas, the larger one stands for both. */
    private Set<AreaId> withoutParts(Set<AreaId> areas) {
        return areas.stream()
                .filter(one -> {
                    Set<AreaId> above = allLarger(one);
                    return areas.stream().noneMatch(other -> !other.equals(one) && above.contains(other));
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<AreaId> allLarger(AreaId area) {
        Set<AreaId> found = new LinkedHashSet<>();
        Collection<AreaId> level = larger.getOrDefault(area, Set.of());
        while (!level.isEmpty()) {
            Set<AreaId> next = new LinkedHashSet<>();
            level.stream().filter(found::add).forEach(one -> next.addAll(larger.getOrDefault(one, Set.of())));
            level = next;
        }
        return found;
    }
}
