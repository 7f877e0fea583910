package jp.ayumi.command.opinion;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.command.kernel.StateReader;
import jp.ayumi.command.planyear.OpenOpinions;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the opinions on plan years from the log; a year without any is guarded too. */
@Component
class OpinionBooks implements OpenOpinions, OpinionSpeakers {

    private static final int KEPT = 1_000;

    private final StateReader<OpinionState, OpinionEvent> reader;

    OpinionBooks(EventStore store) {
        this.reader = new StateReader<>(store, OpinionEvent.class, OpinionState::evolve, KEPT);
    }

    @Override
    public List<OpinionId> now(PlanYearId planYear) {
        return reader.now(OpinionBookId.of(planYear)).map(OpinionState::open).orElse(List.of());
    }

    @Override
    public Optional<CouncilId> councilOf(OpinionBookId book, OpinionId opinion) {
        return reader.glance(book).flatMap(said -> said.find(opinion)).map(OpinionState.Opinion::council);
    }
}
