package jp.ayumi.query.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.GetPublication;
import jp.ayumi.api.publication.ListPublishedPlans;
import jp.ayumi.api.publication.PublicationView;
import jp.ayumi.api.publication.PublishedPlansView;
import jp.ayumi.api.publication.PublishedSnapshotView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.query.municipality.KnownMunicipalities;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.projection.KnownAt;
import jp.ayumi.query.snapshot.FrozenText;
import jp.ayumi.query.snapshot.SnapshotSource;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what the public asks. It is made of standing editions and of what they hold, and of nothing else. */
@Component
class PublicQueries {

    private final EditionReader editions;
    private final SnapshotSource snapshots;
    private final PledgesOfEditions pledges;
    private final KnownMunicipalities known;
    private final MunicipalitySource municipalities;
    private final OrderOfPlans order;

    PublicQueries(
            EditionReader editions,
            SnapshotSource snapshots,
            PledgesOfEditions pledges,
            KnownMunicipalities known,
            MunicipalitySource municipalities,
            OrderOfPlans order) {
        this.order = order;
        this.editions = editions;
        this.snapshots = snapshots;
        this.pledges = pledges;
        this.known = known;
        this.municipalities = municipalities;
    }

    @QueryHandler
    Optional<PublicationView> answer(GetPublication question) {
        return editions.published(question.asOf(), question.edition()).map(row -> {
            EditionRow now = editions.now(question.edition()).orElse(row);
            boolean stands = now.withdrawal() == null;
            List<PublishedSnapshotView> held = stands ? held(row) : List.of();
            return new PublicationView(
                    now.summary(),
                    editions.number(row.edition()),
                    stands ? editions.content(row.edition()) : Map.of(),
                    held,
                    stands ? pledges.in(row) : List.of(),
                    names(row, held),
                    later(question.asOf(), row));
        });
    }

    private List<PublishedSnapshotView> held(EditionRow row) {
        return row.snapshots().stream()
                .flatMap(frozen -> snapshots.summary(frozen.snapshot()).stream()
                        .flatMap(summary -> snapshots.content(frozen.snapshot()).stream()
                                .map(content -> new PublishedSnapshotView(
                                        frozen.snapshot(),
                                        summary.planYear(),
                                        summary.kind(),
                                        frozen.sha256(),
                                        FrozenText.asJson(content.content())))))
                .toList();
    }

    /** As they were called when it was published, so that it reads alike for good; only those that it names. */
    private Map<String, String> names(EditionRow row, List<PublishedSnapshotView> held) {
        Set<String> named = new TreeSet<>();
        held.forEach(snapshot -> OrganizationsNamed.in(snapshot.content(), named));
        return named.isEmpty()
                ? Map.of()
                : KnownAt.upTo(
                                row.published().position(),
                                () -> municipalities.partsOf(row.edition().municipality()))
                        .organizations()
                        .stream()
                        .filter(organization -> named.contains(organization.id().value()))
                        .collect(Collectors.toMap(
                                organization -> organization.id().value(), Organization::name));
    }

    /** Of the same kind, on one of the plans that this one is about. */
    private @Nullable EditionSummaryView later(@Nullable LocalDate asOf, EditionRow row) {
        MunicipalityId municipality = row.edition().municipality();
        Map<SnapshotId, SnapshotSummaryView> frozen = snapshots.summaries(municipality);
        Map<EditionId, EditionRow> now = editions.now(municipality);
        Set<PlanId> plans = plans(row, frozen);
        return editions.all(asOf, municipality).stream()
                .filter(other -> other.published().position() > row.published().position())
                .filter(other -> other.kind() == row.kind() && stands(other, now))
                .filter(other -> plans(other, frozen).stream().anyMatch(plans::contains))
                .reduce((earlier, later) -> later)
                .map(EditionRow::summary)
                .orElse(null);
    }

    private static boolean stands(EditionRow row, Map<EditionId, EditionRow> now) {
        return now.getOrDefault(row.edition(), row).withdrawal() == null;
    }

    private static Set<PlanId> plans(EditionRow row, Map<SnapshotId, SnapshotSummaryView> summaries) {
        return row.snapshots().stream()
                .flatMap(frozen -> Stream.ofNullable(summaries.get(frozen.snapshot())))
                .map(SnapshotSummaryView::planYear)
                .map(PlanYearId::plan)
                .collect(Collectors.toSet());
    }

    @QueryHandler
    Optional<PublishedPlansView> answer(ListPublishedPlans question) {
        return known.include(question.municipality())
                ? Optional.of(plans(question.municipality(), question.asOf()))
                : Optional.empty();
    }

    private PublishedPlansView plans(MunicipalityId municipality, @Nullable LocalDate asOf) {
        List<EditionRow> all = editions.all(asOf, municipality).stream()
                .sorted(Comparator.comparing((EditionRow row) -> row.published().position())
                        .reversed())
                .toList();
        Map<EditionId, EditionRow> now = editions.now(municipality);
        Map<SnapshotId, SnapshotSummaryView> summaries = snapshots.summaries(municipality);
        List<EditionRow> standing = all.stream().filter(row -> stands(row, now)).toList();
        Map<PlanId, PlanOfEditions> plans = new TreeMap<>(Comparator.comparing(PlanId::value));
        for (EditionRow row : standing) {
            for (FrozenSnapshot frozen : row.snapshots()) {
                Optional.ofNullable(summaries.get(frozen.snapshot()))
                        .ifPresent(summary -> plans.computeIfAbsent(
                                        summary.planYear().plan(),
                                        plan -> new PlanOfEditions(plan, title(frozen, summary)))
                                .tell(row.summary(), summary.planYear().fiscalYear()));
            }
        }
        return new PublishedPlansView(
                municipality,
                plans.values().stream()
                        .map(PlanOfEditions::view)
                        .sorted(order.in(municipality))
                        .toList(),
                pledges.latest(standing),
                all.stream()
                        .map(row -> now.getOrDefault(row.edition(), row))
                        .filter(row -> row.withdrawal() != null)
                        .map(EditionRow::summary)
                        .toList());
    }

    private String title(FrozenSnapshot frozen, SnapshotSummaryView summary) {
        return snapshots
                .content(frozen.snapshot())
                .map(content -> FrozenText.asJson(content.content()).get("planTitle"))
                .map(String::valueOf)
                .orElse(summary.planYear().plan().name());
    }
}
