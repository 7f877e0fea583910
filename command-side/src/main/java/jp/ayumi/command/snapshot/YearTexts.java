package jp.ayumi.command.snapshot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.YearCarriedOver;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was said in a plan year, with every word that counts now. Persistent maps, because a year collects thousands of
 * records one event at a time.
 *
 * @param version how many events it was folded from
 * @param evaluations the latest of each action and organisation
 * @param reviews in the order in which they came
 * @param directions the one in force for each action
 */
record YearTexts(
        long version,
        PMap<OrganizationId, Part> parts,
        PMap<ProgressRecordId, RecordText> records,
        PMap<Author, SelfEvaluation> evaluations,
        PVector<ReviewSubmitted> reviews,
        PMap<ElementId, Direction> directions) {

    /** 年間計画 of one organisation. */
    record Part(OrganizationKind authorKind, List<AnnualPlanEntry> entries) {}

    /** Who works on what. */
    record Author(ElementId action, OrganizationId organization) {}

    private static final YearTexts NONE = new YearTexts(
            0,
            OrderedPMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            TreePVector.empty(),
            HashTreePMap.empty());

    private static final Cases<YearTexts, PlanYearEvent, YearTexts> EVOLVE =
            Cases.<YearTexts, PlanYearEvent, YearTexts>over(PlanYearEvent.class)
                    .on(PlanYearOpened.class, (year, event) -> year)
                    .on(YearCarriedOver.class, (year, event) -> year)
                    .on(
                            AnnualPlanSubmitted.class,
                            (year, event) ->
                                    year.with(event.organization(), new Part(event.authorKind(), event.entries())))
                    .on(AnnualPlanRevised.class, YearTexts::revised)
                    .on(ProgressRecorded.class, YearTexts::recorded)
                    .on(ProgressCorrected.class, YearTexts::corrected)
                    .on(ActionEvaluated.class, YearTexts::evaluated)
                    .on(ReviewSubmitted.class, YearTexts::reviewed)
                    .on(DirectionsDecided.class, YearTexts::directed)
                    .on(PlanYearClosed.class, (year, event) -> year)
                    .on(PlanYearReopened.class, (year, event) -> year)
                    .complete();

    static YearTexts evolve(@Nullable YearTexts before, PlanYearEvent event) {
        YearTexts year = EVOLVE.apply(before == null ? NONE : before, event);
        return new YearTexts(
                year.version + 1, year.parts, year.records, year.evaluations, year.reviews, year.directions);
    }

    /** Whether anything but a plan was recorded for the action. */
    boolean speaksOf(ElementId action) {
        return directions.containsKey(action)
                || records.values().stream().anyMatch(record -> record.action().equals(action))
                || evaluations.keySet().stream()
                        .anyMatch(author -> author.action().equals(action))
                || reviews.stream()
                        .flatMap(review -> review.actions().stream())
                        .anyMatch(review -> review.action().equals(action));
    }

    /** The record of each organisation that counts for the action, by organisation. */
    List<RecordText> counted(ElementId action) {
        Map<OrganizationId, RecordText> latest = new LinkedHashMap<>();
        records.values().stream()
                .filter(record -> record.action().equals(action))
                .sorted(RecordText.BY_RECENCY)
                .forEach(record -> latest.put(record.organization(), record));
        return latest.values().stream()
                .sorted(Comparator.comparing(record -> record.organization().value()))
                .toList();
    }

    /** The organisations that evaluated the action themselves, in the order of their ids. */
    List<OrganizationId> evaluators(ElementId action) {
        return evaluations.keySet().stream()
                .filter(author -> author.action().equals(action))
                .map(Author::organization)
                .sorted(Comparator.comparing(OrganizationId::value))
                .toList();
    }

    /** The record whose figure stands for the year. */
    Optional<RecordText> lastToTell(ElementId indicator) {
        return records.values().stream()
                .filter(record -> record.actual(indicator).isPresent())
                .max(RecordText.BY_PERIOD);
    }

    private YearTexts with(OrganizationId author, Part part) {
        return new YearTexts(version, parts.plus(author, part), records, evaluations, reviews, directions);
    }

    private YearTexts revised(AnnualPlanRevised event) {
        Part before = parts.get(event.organization());
        return before == null ? this : with(event.organization(), new Part(before.authorKind(), event.entries()));
    }

    private YearTexts with(RecordText record) {
        return new YearTexts(version, parts, records.plus(record.id(), record), evaluations, reviews, directions);
    }

    private YearTexts recorded(ProgressRecorded event) {
        return with(new RecordText(
                event.record(), records.size(), event.action(), event.organization(), 0, event.progress()));
    }

    private YearTexts corrected(ProgressCorrected event) {
        RecordText before = records.get(event.record());
        return before == null ? this : with(before.corrected(event));
    }

    private YearTexts evaluated(ActionEvaluated event) {
        Author author = new Author(event.action(), event.organization());
        return new YearTexts(
                version, parts, records, evaluations.plus(author, event.evaluation()), reviews, directions);
    }

    private YearTexts reviewed(ReviewSubmitted event) {
        return new YearTexts(version, parts, records, evaluations, reviews.plus(event), directions);
    }

    private YearTexts directed(DirectionsDecided event) {
        PMap<ElementId, Direction> decided = directions;
        for (Direction direction : event.directions()) {
            decided = decided.plus(direction.action(), direction);
        }
        return new YearTexts(version, parts, records, evaluations, reviews, decided);
    }
}
