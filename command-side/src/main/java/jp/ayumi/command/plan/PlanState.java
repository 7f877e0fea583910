package jp.ayumi.command.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, as far as rules ask; there is none before it is drafted.
 *
 * @param pairings the links to each counterpart, as this plan stated them
 */
public record PlanState(
        PlanId id,
        PlanProfile profile,
        Phase phase,
        PlanElements elements,
        EvaluationScheme scheme,
        RevisionCourse revisions,
        Map<PlanId, Set<Link>> pairings,
        Lessons lessons,
        Ties ties) {

    public PlanState {
        pairings = Map.copyOf(pairings);
    }

    /** The state after one more event. */
    public static PlanState evolve(@Nullable PlanState before, PlanEvent event) {
        return PlanEvolution.EVOLVE.apply(before, event);
    }

    static PlanState drafted(PlanId id, PlanProfile profile) {
        return new PlanState(
                id,
                profile,
                Phase.DRAFT,
                PlanElements.NONE,
                EvaluationScheme.NONE,
                RevisionCourse.NOT_BEGUN,
                Map.of(),
                Lessons.NONE,
                Ties.NONE);
    }

    public Term term() {
        return profile.term();
    }

    /** The number of the latest revision; 0 is the plan as adopted. */
    public int revision() {
        return revisions.latest();
    }

    /** The day from which the latest revision holds. */
    LocalDate effectiveOn() {
        return Objects.requireNonNull(revisions.effectiveOn(), "a draft holds from no day");
    }

    /** The elements that links of this plan begin at and that take up lessons, with their level. */
    Map<ElementId, Level> referredTo() {
        Map<ElementId, Level> found = new LinkedHashMap<>();
        Stream<ElementId> linked =
                pairings.values().stream().flatMap(Set::stream).map(Link::here);
        Stream.concat(linked, lessons.takenUpBy().stream())
                .forEach(id -> elements.find(id).ifPresent(element -> found.put(id, element.level())));
        return found;
    }

    public boolean isAdopted() {
        return phase == Phase.ADOPTED;
    }

    PlanState with(PlanProfile next) {
        return new PlanState(id, next, phase, elements, scheme, revisions, pairings, lessons, ties);
    }

    PlanState with(Phase next) {
        return new PlanState(id, profile, next, elements, scheme, revisions, pairings, lessons, ties);
    }

    PlanState with(PlanElements next) {
        return new PlanState(id, profile, phase, next, scheme, revisions, pairings, lessons, ties);
    }

    PlanState with(EvaluationScheme next) {
        return new PlanState(id, profile, phase, elements, next, revisions, pairings, lessons, ties);
    }

    PlanState with(RevisionCourse next) {
        return new PlanState(id, profile, phase, elements, scheme, next, pairings, lessons, ties);
    }

    PlanState with(Lessons next) {
        return new PlanState(id, profile, phase, elements, scheme, revisions, pairings, next, ties);
    }

    PlanState with(Ties next) {
        return new PlanState(id, profile, phase, elements, scheme, revisions, pairings, lessons, next);
    }

    PlanState with(PlanPaired paired) {
        Set<Link> links = new LinkedHashSet<>(pairings.getOrDefault(paired.counterpart(), Set.of()));
        links.addAll(paired.links());
        Map<PlanId, Set<Link>> next = new LinkedHashMap<>(pairings);
        next.put(paired.counterpart(), Set.copyOf(links));
        return new PlanState(id, profile, phase, elements, scheme, revisions, next, lessons, ties);
    }
}
