package jp.ayumi.query.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.publication.PublishedPledgeView;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.projection.KnownAt;
import org.springframework.stereotype.Component;

/** The pledges that editions tell, of areas as they were called when the edition was published. */
@Component
class PledgesOfEditions {

    private static final Comparator<PublishedPledgeView> BY_READING =
            Comparator.comparing(PublishedPledgeView::areaReading).thenComparing(PublishedPledgeView::areaName);

    private final EditionReader editions;
    private final MunicipalitySource municipalities;

    PledgesOfEditions(EditionReader editions, MunicipalitySource municipalities) {
        this.editions = editions;
        this.municipalities = municipalities;
    }

    List<PublishedPledgeView> in(EditionRow edition) {
        List<Map<?, ?>> told = editions.content(edition.edition()).get("pledges") instanceof List<?> pledges
                ? pledges.stream().<Map<?, ?>>flatMap(PledgesOfEditions::object).toList()
                : List.of();
        if (told.isEmpty()) {
            return List.of();
        }
        Map<AreaId, Area> areas = KnownAt.upTo(
                edition.published().position(),
                () -> municipalities.partsOf(edition.edition().municipality()).divisions().stream()
                        .flatMap(division -> division.areas().stream())
                        .collect(Collectors.toMap(Area::id, Function.identity(), (one, same) -> one)));
        return told.stream()
                .map(pledge -> pledge(edition, pledge, areas))
                .sorted(BY_READING)
                .toList();
    }

    /** Of each area as the latest edition tells that tells of the area. */
    List<PublishedPledgeView> latest(List<EditionRow> latestFirst) {
        Set<AreaId> told = new HashSet<>();
        List<PublishedPledgeView> latest = new ArrayList<>();
        for (EditionRow row : latestFirst) {
            List<PublishedPledgeView> here = in(row).stream()
                    .filter(pledge -> !told.contains(pledge.area()))
                    .toList();
            here.forEach(pledge -> told.add(pledge.area()));
            latest.addAll(here);
        }
        latest.sort(BY_READING);
        return latest;
    }

    private static PublishedPledgeView pledge(EditionRow edition, Map<?, ?> members, Map<AreaId, Area> areas) {
        AreaId id = new AreaId(text(members, "area"));
        Area area = areas.get(id);
        return new PublishedPledgeView(
                edition.edition(),
                id,
                area == null ? id.value() : area.name(),
                area == null ? "" : area.reading(),
                members.get("fiscalYear") instanceof Number year ? new FiscalYear(year.intValue()) : null,
                text(members, "group"),
                text(members, "text"));
    }

    private static Stream<Map<?, ?>> object(Object json) {
        return json instanceof Map<?, ?> members ? Stream.of(members) : Stream.empty();
    }

    private static String text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? text : "";
    }
}
