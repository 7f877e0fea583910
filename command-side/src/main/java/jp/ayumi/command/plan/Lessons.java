package jp.ayumi.command.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.PlanId;

/**
 * What a plan has learned, and what it took over from earlier plans.
 *
 * @param recorded the texts of its own lessons
 * @param carried lessons of predecessors that have found their fate here
 * @param takenUpBy the elements that take one up
 */
public record Lessons(Map<LessonId, String> recorded, Set<Carried> carried, Set<ElementId> takenUpBy) {

    static final Lessons NONE = new Lessons(Map.of(), Set.of(), Set.of());

    public Lessons {
        recorded = Map.copyOf(recorded);
        carried = Set.copyOf(carried);
        takenUpBy = Set.copyOf(takenUpBy);
    }

    Lessons recorded(LessonId lesson, String text) {
        Map<LessonId, String> more = new LinkedHashMap<>(recorded);
        more.put(lesson, text);
        return new Lessons(more, carried, takenUpBy);
    }

    Lessons carried(PlanId predecessor, List<LessonFate> fates) {
        Set<Carried> more = new LinkedHashSet<>(carried);
        Set<ElementId> elements = new LinkedHashSet<>(takenUpBy);
        for (LessonFate fate : fates) {
            more.add(new Carried(predecessor, fate.lesson()));
            if (fate.reflectedIn() != null) {
                elements.add(fate.reflectedIn());
            }
        }
        return new Lessons(recorded, more, elements);
    }

    /** A lesson of a predecessor. */
    public record Carried(PlanId predecessor, LessonId lesson) {}
}
