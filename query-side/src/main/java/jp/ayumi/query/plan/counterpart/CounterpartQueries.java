package jp.ayumi.query.plan.counterpart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.CounterpartView;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementPairView;
import jp.ayumi.api.plan.GetCounterparts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.query.time.RecordedDays;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the question which plans are run as one with a plan, and what changed there. */
@Component
class CounterpartQueries {

    private final ReadModel rows;
    private final RecordedDays days;

    CounterpartQueries(ReadModel rows, RecordedDays days) {
        this.rows = rows;
        this.days = days;
    }

    @QueryHandler
    Optional<CounterpartsView> answer(GetCounterparts question) {
        return rows.get(CounterpartProjector.PAIRINGS, question.plan().value())
                .map(row -> row.stated(days.by(question.asOf())))
                .map(here -> new CounterpartsView(
                        here.plan(),
                        here.counterparts().stream()
                                .flatMap(counterpart ->
                                        rows.get(CounterpartProjector.PAIRINGS, counterpart.value()).stream())
                                .map(there -> counterpart(here, there, question))
                                .toList()));
    }

    private CounterpartView counterpart(PairingRow here, PairingRow there, GetCounterparts question) {
        Map<ElementId, ElementNode> ours = here.elements().nodes();
        Map<ElementId, ElementNode> theirs = there.elements().nodes();
        List<ElementPairView> pairs = here.facing(there.plan())
                .map(pair -> new ElementPairView(
                        pair.here(),
                        title(ours, pair.here()),
                        pair.there(),
                        title(theirs, pair.there()),
                        pair.source()))
                .toList();
        AcknowledgementRow seen = rows.get(
                        CounterpartProjector.ACKNOWLEDGEMENTS,
                        CounterpartProjector.partition(here.plan(), there.plan()))
                .orElse(AcknowledgementRow.NONE)
                .asOf(question.asOf());
        List<CounterpartChangeView> changes =
                EffectiveOn.allBy(question.asOf(), changes(here.plan(), there.plan(), seen), EffectiveOn::of);
        List<CounterpartChangeView> open =
                changes.stream().filter(change -> change.acknowledged() == null).toList();
        return new CounterpartView(
                there.plan(), there.title(), pairs, open.size(), seen.latest(), question.openOnly() ? open : changes);
    }

    private List<CounterpartChangeView> changes(PlanId told, PlanId counterpart, AcknowledgementRow seen) {
        return rows
                .list(
                        CounterpartProjector.CHANGES,
                        CounterpartProjector.partition(told, counterpart),
                        null,
                        CounterpartView.MOST_CHANGES)
                .stream()
                .map(Row::content)
                .map(seen::shown)
                .toList();
    }

    /** A removed element keeps its id; its title is gone. */
    private static String title(Map<ElementId, ElementNode> nodes, ElementId element) {
        ElementNode node = nodes.get(element);
        return node == null ? element.value() : node.title();
    }
}
