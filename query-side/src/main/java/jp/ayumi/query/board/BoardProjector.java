package jp.ayumi.query.board;

import java.util.List;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** What can be due in a municipality, in compact rows; when it is due is computed when it is asked. */
@Component
class BoardProjector implements Projector {

    private static final EventHandlers HANDLERS = handlers();

    private static EventHandlers handlers() {
        EventHandlers.Builder handlers = EventHandlers.builder()
                .complete(MunicipalityEvent.class)
                .complete(PlanEvent.class)
                .complete(PlanYearEvent.class)
                .complete(OpinionEvent.class)
                .complete(IssueEvent.class)
                .complete(CouncilEvent.class);
        TownHandlers.addTo(handlers);
        PlanHandlers.addTo(handlers);
        YearHandlers.addTo(handlers);
        VoiceHandlers.addTo(handlers);
        CouncilHandlers.addTo(handlers);
        return handlers.build();
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(
                BoardTables.TOWNS,
                BoardTables.PLANS,
                BoardTables.TREES,
                BoardTables.YEARS,
                BoardTables.ACTIONS,
                BoardTables.OPINIONS,
                BoardTables.ISSUES,
                BoardTables.COUNCILS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }
}
