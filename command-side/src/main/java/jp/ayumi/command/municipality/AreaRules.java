package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.MunicipalityRule.AN_AREA_ID_IS_GIVEN_ONCE;
import static jp.ayumi.command.municipality.MunicipalityRule.AN_AREA_LIES_WITHIN_KNOWN_AREAS;
import static jp.ayumi.command.municipality.MunicipalityRule.AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER;
import static jp.ayumi.command.municipality.MunicipalityRule.A_REQUEST_NAMES_AN_AREA_ONCE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState.PlacedArea;

/** Whether areas may be entered, and may lie where they are said to lie. */
final class AreaRules {

    private AreaRules() {}

    /** Areas that the municipality does not have yet. */
    static void requireNew(MunicipalityState municipality, List<Area> areas, Pointer place) {
        Set<AreaId> named = new HashSet<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            Pointer id = place.at(i).at("id");
            KernelRule.requireText(area.name(), place.at(i).at("name"));
            A_REQUEST_NAMES_AN_AREA_ONCE.require(named.add(area.id()), id, "area", area.id());
            PlacedArea taken = municipality.areas().get(area.id());
            if (taken != null) {
                throw AN_AREA_ID_IS_GIVEN_ONCE.refused(id, "area", area.id(), "division", taken.division());
            }
        }
        Map<AreaId, Set<AreaId>> within = withinOf(municipality);
        areas.forEach(area -> within.put(area.id(), area.within()));
        for (int i = 0; i < areas.size(); i++) {
            requirePlaced(areas.get(i), within, place.at(i).at("within"));
        }
    }

    /** An area that the municipality has and that changes. */
    static void requireChangeable(MunicipalityState municipality, Area area) {
        KernelRule.requireText(area.name(), "name");
        Map<AreaId, Set<AreaId>> within = withinOf(municipality);
        within.put(area.id(), area.within());
        requirePlaced(area, within, Pointer.to("within"));
    }

    private static Map<AreaId, Set<AreaId>> withinOf(MunicipalityState municipality) {
        Map<AreaId, Set<AreaId>> within = new HashMap<>();
        municipality.areas().forEach((id, area) -> within.put(id, area.within()));
        return within;
    }

    private static void requirePlaced(Area area, Map<AreaId, Set<AreaId>> within, Pointer place) {
        int i = 0;
        for (AreaId around : area.within()) {
            Pointer here = place.at(i++);
            AN_AREA_LIES_WITHIN_KNOWN_AREAS.require(
                    within.containsKey(around), here, "area", area.id(), "within", around);
            AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER.require(
                    !leadsTo(around, area.id(), within), here, "area", area.id(), "within", around);
        }
    }

    /** Whether a way outwards from one area arrives at the other; without recursion, for such ways can be long. */
    private static boolean leadsTo(AreaId from, AreaId to, Map<AreaId, Set<AreaId>> within) {
        Set<AreaId> seen = new HashSet<>(Set.of(from));
        Deque<AreaId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            AreaId area = open.pop();
            if (area.equals(to)) {
                return true;
            }
            within.getOrDefault(area, Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }
}
