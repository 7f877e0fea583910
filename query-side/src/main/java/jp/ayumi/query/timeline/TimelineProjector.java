package jp.ayumi.query.timeline;

import java.util.List;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Everything that happened to a plan or about it; a line is named by its event, so a rebuild changes nothing. */
@Component
class TimelineProjector implements Projector {

    private static final EventHandlers HANDLERS = handlers();

    private static EventHandlers handlers() {
        EventHandlers.Builder builder = EventHandlers.builder();
        OfPlans.addTo(builder);
        OfOpinions.addTo(builder);
        OfReports.addTo(builder);
        OfIssues.addTo(builder);
        OfPledges.addTo(builder);
        return builder.build();
    }

    @Override
    public String name() {
        return "timelines";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(TimelineTables.LINES, TimelineTables.OF_KIND, TimelineTables.SUBJECTS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }
}
