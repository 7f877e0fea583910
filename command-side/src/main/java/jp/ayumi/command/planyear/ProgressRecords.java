package jp.ayumi.command.planyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * 進捗: every record of the year, as corrected. A persistent map, because a year collects thousands of records one event at
 * a time, and copying them all for each would cost the square.
 *
 * @param elements the actions somebody ever recorded progress for, and the indicators that ever had an actual, even one that
 *     was corrected away: the first entry stays in the log and names it
 */
record ProgressRecords(PMap<ProgressRecordId, Entry> byId, PSet<ElementId> elements) {

    static final ProgressRecords NONE = new ProgressRecords(HashTreePMap.empty(), HashTreePSet.empty());

    /** The later a period ends the later the record; of two that end together, the one entered later. */
    private static final Comparator<Entry> BY_RECENCY = Comparator.comparing(
                    (Entry entry) -> entry.progress().period().to())
            .thenComparing(Entry::order);

    /**
     * @param order in which it was entered, from 0
     * @param corrections how often it was corrected
     * @param progress as it reads now
     */
    record Entry(int order, ElementId action, OrganizationId organization, int corrections, Progress progress) {}

    private record Author(ElementId action, OrganizationId organization) {}

    ProgressRecords recorded(ProgressRecorded event) {
        return with(event.record(), new Entry(byId.size(), event.action(), event.organization(), 0, event.progress()));
    }

    ProgressRecords corrected(ProgressCorrected event) {
        Entry before = byId.get(event.record());
        if (before == null) {
            return this;
        }
        return with(
                event.record(),
                new Entry(
                        before.order(), before.action(), before.organization(), event.correction(), event.progress()));
    }

    Optional<Entry> find(ProgressRecordId id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isThereFor(ElementId action) {
        return elements.contains(action);
    }

    /**
     * What stands in the way of each action: the issues of the latest record of every organisation that works on it, since
     * one organisation's silence does not settle another's issue.
     */
    Map<ElementId, List<String>> openIssues() {
        Map<Author, Entry> latest = new LinkedHashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparing(Entry::order))
                .forEach(entry -> latest.merge(
                        new Author(entry.action(), entry.organization()),
                        entry,
                        (one, other) -> BY_RECENCY.compare(one, other) > 0 ? one : other));
        Map<ElementId, Set<String>> issues = new LinkedHashMap<>();
        latest.forEach((author, entry) -> issues.computeIfAbsent(author.action(), action -> new LinkedHashSet<>())
                .addAll(entry.progress().issues()));
        Map<ElementId, List<String>> open = new LinkedHashMap<>();
        issues.forEach((action, sentences) -> open.put(action, new ArrayList<>(sentences)));
        return open;
    }

    private ProgressRecords with(ProgressRecordId id, Entry entry) {
        PSet<ElementId> named = elements.plus(entry.action());
        for (IndicatorActual actual : entry.progress().actuals()) {
            named = named.plus(actual.indicator());
        }
        return new ProgressRecords(byId.plus(id, entry), named);
    }
}
