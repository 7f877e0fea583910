package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.ElementEndView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.query.board.WatchedPlan.WatchedAction;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.plan.Standing;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What the events of a plan do to the rows. */
final class PlanHandlers {

    private PlanHandlers() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(PlanDrafted.class, PlanHandlers::drafted)
                .on(
                        PlanProfileRevised.class,
                        (payload, event, tables) ->
                                change(payload.plan(), tables, plan -> described(plan, payload.profile())))
                .on(PlanTreeComposed.class, PlanHandlers::composed)
                .on(
                        EvaluationSchemeSet.class,
                        (payload, event, tables) -> change(
                                payload.plan(),
                                tables,
                                plan -> plan.asking(payload.scheme().questions())))
                .on(
                        PlanAdopted.class,
                        (payload, event, tables) -> change(payload.plan(), tables, plan -> plan.adopted(event.ref())))
                .on(PlanRevised.class, PlanHandlers::revised)
                .on(
                        MidTermReviewSubmitted.class,
                        (payload, event, tables) -> change(payload.plan(), tables, plan -> plan.midTerm(true, false)))
                .on(
                        RevisionDecided.class,
                        (payload, event, tables) -> change(
                                payload.plan(),
                                tables,
                                plan -> plan.midTerm(false, payload.trigger() == RevisionTrigger.MID_TERM)))
                .on(PlanPaired.class, PlanHandlers::paired)
                .on(PlanEnded.class, (payload, event, tables) -> change(payload.plan(), tables, WatchedPlan::asEnded))
                .ignoring(LessonRecorded.class)
                .ignoring(LessonsCarried.class)
                .ignoring(DistrictPolicySet.class)
                .ignoring(DistrictArranged.class)
                // What is acknowledged, and what is not, is told by the counterparts themselves.
                .ignoring(CounterpartAcknowledged.class);
    }

    private static void drafted(PlanDrafted payload, RecordedEvent event, ReadTables tables) {
        PlanId plan = payload.plan();
        PlanProfile profile = payload.profile();
        tables.put(
                BoardTables.PLANS,
                plan.value(),
                plan.municipality().value(),
                new WatchedPlan(
                        plan,
                        profile.title(),
                        profile.term(),
                        profile.owner(),
                        profile.policy(),
                        List.of(),
                        null,
                        false,
                        false,
                        false,
                        List.of(),
                        List.of()));
        tables.put(BoardTables.TREES, plan.value(), plan.value(), PlanElements.NONE);
    }

    private static void composed(PlanTreeComposed payload, RecordedEvent event, ReadTables tables) {
        PlanElements elements = PlanElements.of(payload.tree(), event.ref());
        tables.update(BoardTables.TREES, payload.plan().value(), before -> elements);
        change(
                payload.plan(),
                tables,
                plan -> plan.with(
                        elements.actions().stream().map(Standing::content).map(action -> wording(action, null, null))));
    }

    private static void revised(PlanRevised payload, RecordedEvent event, ReadTables tables) {
        String key = payload.plan().value();
        EventRef source = event.ref();
        tables.update(BoardTables.TREES, key, before -> before.revised(payload, source));
        PlanElements elements = tables.require(BoardTables.TREES, key);
        change(payload.plan(), tables, plan -> plan.with(wordings(plan, elements, payload.effectiveOn()).stream()));
    }

    /** Every wording so far of the actions that the plan still knows, and the new ones. */
    private static List<WatchedAction> wordings(WatchedPlan plan, PlanElements elements, LocalDate effectiveOn) {
        Map<ElementId, List<WatchedAction>> before = new LinkedHashMap<>();
        plan.actions()
                .forEach(action -> before.computeIfAbsent(action.id(), id -> new ArrayList<>())
                        .add(action));
        List<WatchedAction> after = new ArrayList<>();
        for (Standing<Action> standing : elements.actions()) {
            Action action = standing.content();
            LocalDate end = Optional.ofNullable(standing.end())
                    .map(ElementEndView::effectiveOn)
                    .orElse(null);
            List<WatchedAction> known = before.getOrDefault(action.id(), List.of());
            known.forEach(wording -> after.add(wording.until(end)));
            if (known.isEmpty()) {
                after.add(wording(action, effectiveOn, effectiveOn));
            } else if (!known.get(known.size() - 1).readsAs(action.title(), List.copyOf(action.organizations()))) {
                after.add(wording(action, known.get(0).from(), effectiveOn).until(end));
            }
        }
        return after;
    }

    private static WatchedAction wording(Action action, @Nullable LocalDate from, @Nullable LocalDate since) {
        return new WatchedAction(action.id(), action.title(), List.copyOf(action.organizations()), from, since, null);
    }

    private static void paired(PlanPaired payload, RecordedEvent event, ReadTables tables) {
        change(payload.plan(), tables, plan -> plan.facing(payload.counterpart()));
        change(payload.counterpart(), tables, plan -> plan.facing(payload.plan()));
    }

    private static WatchedPlan described(WatchedPlan plan, PlanProfile profile) {
        return plan.described(profile.title(), profile.term(), profile.owner(), profile.policy());
    }

    private static void change(PlanId plan, ReadTables tables, UnaryOperator<WatchedPlan> change) {
        tables.update(BoardTables.PLANS, plan.value(), change);
    }
}
