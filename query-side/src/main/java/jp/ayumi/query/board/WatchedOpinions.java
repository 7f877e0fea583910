package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/** The opinions on a plan year, and what became of each. */
record WatchedOpinions(PlanYearId planYear, List<Opinion> opinions) {

    /**
     * One opinion.
     *
     * @param element what it is about; {@code null}: the year as a whole
     * @param source the event that raised it
     */
    record Opinion(
            OpinionId id,
            CouncilId council,
            @Nullable ElementId element,
            LocalDate raisedOn,
            OpinionState state,
            EventRef source) {

        private Opinion in(OpinionState newState) {
            return new Opinion(id, council, element, raisedOn, newState, source);
        }

        boolean isUnanswered() {
            return state == OpinionState.UNANSWERED;
        }

        /** Unanswered, or accepted and neither reflected nor left with a reason. */
        boolean isOpen() {
            return isUnanswered() || state == OpinionState.ACCEPTED_UNREFLECTED;
        }

        boolean isWithdrawn() {
            return state == OpinionState.WITHDRAWN;
        }
    }

    WatchedOpinions raised(Opinion opinion) {
        return new WatchedOpinions(planYear, Lists.with(opinions, opinion));
    }

    WatchedOpinions now(OpinionId id, UnaryOperator<OpinionState> change) {
        return new WatchedOpinions(
                planYear,
                Lists.changing(
                        opinions,
                        opinion -> opinion.id().equals(id),
                        opinion -> opinion.in(change.apply(opinion.state()))));
    }

    Stream<Opinion> standing() {
        return opinions.stream().filter(opinion -> !opinion.isWithdrawn());
    }
}
