package jp.ayumi.query.timeline;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.Japan;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.time.EventDays;
import org.springframework.stereotype.Component;

/**
 * The days on which something changed, of each municipality and of each of its plans. A row changes only on a day that is new,
 * so that there are no more versions than days. Who may do what changes nothing that a page shows.
 */
@Component
class MomentsProjector implements Projector {

    /** By municipality or plan; listed by municipality. */
    static final ReadTable<MomentsRow> MOMENTS = new ReadTable<>("timeline_moments", MomentsRow.class);

    @Override
    public String name() {
        return "timeline-moments";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(MOMENTS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        if (!(event.payload() instanceof AccessEvent)) {
            String[] stream = event.stream().split("/");
            LocalDate effective = EventDays.effective(event.payload(), event.recordedAt());
            LocalDate recorded = Japan.dayOf(event.recordedAt());
            add(stream[1], stream[1], effective, recorded, tables);
            if (isOfAPlan(stream[0])) {
                add(stream[1] + "/" + stream[2], stream[1], effective, recorded, tables);
            }
        }
    }

    /** The day of whatever else has to do with a plan is one of the municipality. */
    private static boolean isOfAPlan(String kind) {
        return kind.equals("plan") || kind.equals("plan-year") || kind.equals("opinions");
    }

    private static void add(
            String key, String municipality, LocalDate effective, LocalDate recorded, ReadTables tables) {
        MomentsRow before = tables.get(MOMENTS, key).orElse(MomentsRow.NONE);
        if (!before.contains(effective, recorded)) {
            tables.put(MOMENTS, key, municipality, before.with(effective, recorded));
        }
    }
}
