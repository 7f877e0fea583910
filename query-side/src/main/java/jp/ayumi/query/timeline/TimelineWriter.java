package jp.ayumi.query.timeline;

import java.util.Set;
import java.util.function.UnaryOperator;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.history.WhoActed;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.time.EventDays;
import org.jspecify.annotations.Nullable;

/** Writes what one event tells into the time lines of the plans that it is about. */
record TimelineWriter(RecordedEvent event, ReadTables tables) {

    /** Tells of a subject that stays as it is. */
    void about(String key, Happening happening) {
        tell(subject(key), happening);
    }

    /** Tells of a subject of which the event says something new. */
    void about(String key, MunicipalityId municipality, UnaryOperator<SubjectRow> change, Happening happening) {
        SubjectRow subject = change.apply(subject(key));
        tables.put(TimelineTables.SUBJECTS, key, municipality.value(), subject);
        tell(subject, happening);
    }

    /** What an event is about that names no plan. */
    SubjectRow subject(String key) {
        return tables.get(TimelineTables.SUBJECTS, key).orElse(SubjectRow.UNKNOWN);
    }

    void tell(SubjectRow about, Happening happening) {
        tell(about.plans(), about.fiscalYear(), happening.saying("title", about.title()));
    }

    void tell(Set<PlanId> plans, @Nullable FiscalYear fiscalYear, Happening happening) {
        for (PlanId plan : plans) {
            TimelineRow row = row(fiscalYear, happening);
            String key = TimelineTables.key(plan, event.position());
            tables.put(TimelineTables.LINES, key, plan.value(), row);
            tables.put(TimelineTables.OF_KIND, key, TimelineTables.partition(plan, happening.kind()), row);
        }
    }

    private TimelineRow row(@Nullable FiscalYear fiscalYear, Happening happening) {
        String type = EventCatalogue.of(event.payload().getClass()).name();
        WhoActed acted = WhoActed.of(event);
        return new TimelineRow(
                event.eventId(),
                event.position(),
                happening.kind(),
                type,
                EventDays.effective(event.payload(), event.recordedAt()),
                event.occurredAt(),
                event.recordedAt(),
                fiscalYear,
                happening.revision(),
                acted.who(),
                happening.told() ? null : "timeline." + type,
                happening.arguments(),
                acted.said(MetadataKeys.REASON).orElse(happening.reason()),
                acted.said(MetadataKeys.DECISION_NUMBER).orElse(null));
    }
}
