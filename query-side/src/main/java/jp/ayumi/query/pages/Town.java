package jp.ayumi.query.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaView;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;

/**
 * The municipality that a page is about: what its organisations and areas are called, and where its pages are.
 *
 * @param readings ふりがな of organisations and areas by their ids, where there is one
 */
public record Town(
        MunicipalityId id,
        String name,
        Map<OrganizationId, String> organizations,
        Map<AreaId, AreaView> areas,
        Map<String, String> readings) {

    public Town {
        organizations = Map.copyOf(organizations);
        areas = Map.copyOf(areas);
        readings = Map.copyOf(readings);
    }

    /** The municipality as a page sees it, or the problem that it is not known. */
    public static Town of(MunicipalityId id, PageRequest request, Questions questions) {
        return questions
                .find(new GetMunicipality(id, request.asOf()), MunicipalityView.class)
                .map(Town::of)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", id));
    }

    static Town of(MunicipalityView view) {
        return new Town(
                view.municipality(),
                view.name(),
                view.organizations().stream().collect(Collectors.toMap(OrganizationView::id, OrganizationView::name)),
                view.divisions().stream()
                        .flatMap(division -> division.areas().stream())
                        .collect(Collectors.toMap(AreaView::id, Function.identity(), (one, same) -> one)),
                readings(view));
    }

    private static Map<String, String> readings(MunicipalityView view) {
        Map<String, String> readings = new HashMap<>();
        view.organizations().forEach(one -> readings.put(one.id().value(), one.reading()));
        view.divisions()
                .forEach(division ->
                        division.areas().forEach(area -> readings.put(area.id().value(), area.reading())));
        return readings;
    }

    /** Single organisations or areas by their reading; then the rows that stand for several or for none. */
    public List<BreakdownRow> byReading(List<BreakdownRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(BreakdownRow::scope)
                        .thenComparing(row -> row.id() == null ? "" : readings.getOrDefault(row.id(), "")))
                .toList();
    }

    /** Its name, or its id when it is not known any more or not yet. */
    public String organization(@Nullable OrganizationId organization) {
        return organization == null ? "–" : organizations.getOrDefault(organization, organization.value());
    }

    /** All of them, in the order of their readings; a few when there are many. */
    public String organizations(Collection<OrganizationId> some, Words words) {
        List<String> names = some.stream()
                .sorted(Comparator.comparing((OrganizationId one) -> readings.getOrDefault(one.value(), ""))
                        .thenComparing(OrganizationId::value))
                .map(this::organization)
                .toList();
        if (names.isEmpty()) {
            return words.say("owner.none");
        }
        return names.size() <= 3
                ? String.join(words.say("comma"), names)
                : words.say("owner.many", "first", names.get(0), "others", names.size() - 1);
    }

    /** The same for what stands as a text in a view. */
    public String named(String organization) {
        return organizations.entrySet().stream()
                .filter(known -> known.getKey().value().equals(organization))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(organization);
    }

    /** The name of an area that stands as a text in a view; the text when it is not known. */
    public String area(String area) {
        return areas.values().stream()
                .filter(known -> known.id().value().equals(area))
                .map(AreaView::name)
                .findFirst()
                .orElse(area);
    }

    /** By their readings. */
    public String areas(Collection<AreaId> some, Words words) {
        return some.stream()
                .sorted(Comparator.comparing(
                        area -> areas.containsKey(area) ? areas.get(area).reading() : ""))
                .map(area -> areas.containsKey(area) ? areas.get(area).name() : area.value())
                .collect(Collectors.joining(words.say("comma")));
    }

    public String address() {
        return "/municipalities/" + id;
    }

    public String plan(PlanId plan) {
        return address() + "/plans/" + plan.name();
    }

    /** The time line of a plan. */
    public String history(PlanId plan) {
        return plan(plan) + "/history";
    }

    /** What differs between two moments of a plan, as the operation {@code getComparison} names them. */
    public String comparison(PlanId plan, String from, String to) {
        return plan(plan) + "/compare?from=" + from + "&to=" + to;
    }

    public String year(PlanYearId year) {
        return plan(year.plan()) + "/years/" + year.fiscalYear();
    }

    public String council(CouncilId council) {
        return address() + "/councils/" + council.name();
    }

    /** The page of an event. */
    public String event(long position) {
        return address() + "/events/" + position;
    }

    /** The page of some events; none for none. */
    public @Nullable String events(List<Long> positions) {
        if (positions.size() == 1) {
            return event(positions.get(0));
        }
        return positions.isEmpty()
                ? null
                : address() + "/events?at="
                        + positions.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The stream that tells of changes. */
    public String live() {
        return address() + "/live";
    }

    public Crumb crumb() {
        return new Crumb(name, address());
    }
}
