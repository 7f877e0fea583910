package jp.ayumi.query.pages.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Japan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.publication.EditionPageView;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.snapshot.SnapshotPageView;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;
import org.jspecify.annotations.Nullable;

/**
 * What can be printed of a municipality, the latest first.
 *
 * @param more where what was recorded later is listed; {@code null} when this is all
 */
record PrintablesModel(
        Town town,
        List<Line> editions,
        List<Line> records,
        @Nullable String more) {

    /** @param note what a reader should know before opening it; empty for nothing */
    record Line(String title, String kind, String date, String note, String address, long position) {}

    static PrintablesModel of(
            Town town, List<PlanSummaryView> plans, EditionPageView editions, SnapshotPageView records, Words words) {
        Map<PlanId, String> titles =
                plans.stream().collect(Collectors.toMap(PlanSummaryView::plan, PlanSummaryView::title));
        return new PrintablesModel(
                town,
                latestFirst(editions.editions().stream()
                        .map(edition -> edition(town, edition, words))
                        .toList()),
                latestFirst(records.snapshots().stream()
                        .map(record -> record(town, record, titles, words))
                        .toList()),
                more(town, editions.next(), records.next()));
    }

    /** From the nearer end of the two lists on: something may be listed twice, and nothing is left out. */
    private static @Nullable String more(Town town, @Nullable Long editions, @Nullable Long records) {
        return Stream.of(Optional.ofNullable(editions), Optional.ofNullable(records))
                .flatMap(Optional::stream)
                .min(Long::compare)
                .map(after -> town.address() + "/documents?after=" + after)
                .orElse(null);
    }

    private static Line edition(Town town, EditionSummaryView edition, Words words) {
        return new Line(
                edition.title(),
                words.say("document.kind." + edition.kind()),
                ReadableDates.date(edition.publishedOn(), words.locale()),
                edition.withdrawal() == null ? "" : words.say("document.withdrawn"),
                town.address() + "/editions/" + edition.edition().name() + ".pdf",
                edition.published().position());
    }

    private static Line record(Town town, SnapshotSummaryView record, Map<PlanId, String> titles, Words words) {
        PlanId plan = record.planYear().plan();
        return new Line(
                titles.getOrDefault(plan, plan.value()) + " "
                        + ReadableDates.fiscalYear(
                                record.planYear().fiscalYear().startYear(), words.locale()),
                words.say("document.kind." + record.kind()),
                ReadableDates.date(Japan.dayOf(record.taken().recordedAt()), words.locale()),
                "",
                town.address() + "/snapshots/" + record.snapshot().name() + ".pdf",
                record.taken().position());
    }

    private static List<Line> latestFirst(List<Line> lines) {
        return lines.stream()
                .sorted((one, other) -> Long.compare(other.position(), one.position()))
                .toList();
    }
}
