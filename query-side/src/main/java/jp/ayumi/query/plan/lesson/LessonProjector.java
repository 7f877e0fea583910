package jp.ayumi.query.plan.lesson;

import java.util.List;
import jp.ayumi.api.plan.InheritedLessonView;
import jp.ayumi.api.plan.LessonDestinationView;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonView;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.LessonsView;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** What each plan learned, told at the plan itself and at the plans that took it over. */
@Component
class LessonProjector implements Projector {

    /** By plan, listed by municipality. */
    static final ReadTable<LessonsView> LESSONS = new ReadTable<>("plan_lessons", LessonsView.class);

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .on(PlanDrafted.class, LessonProjector::drafted)
            .on(LessonRecorded.class, LessonProjector::recorded)
            .on(LessonsCarried.class, LessonProjector::carried)
            .build();

    @Override
    public String name() {
        return "plan-lessons";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(LESSONS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void drafted(PlanDrafted payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                LESSONS,
                payload.plan().value(),
                payload.plan().municipality().value(),
                new LessonsView(payload.plan(), List.of(), List.of()));
    }

    private static void recorded(LessonRecorded payload, RecordedEvent event, ReadTables tables) {
        LessonView lesson = new LessonView(payload.lesson(), payload.text(), payload.origin(), List.of(), event.ref());
        tables.update(
                LESSONS,
                payload.plan().value(),
                lessons ->
                        new LessonsView(lessons.plan(), Lists.with(lessons.recorded(), lesson), lessons.inherited()));
    }

    private static void carried(LessonsCarried payload, RecordedEvent event, ReadTables tables) {
        List<InheritedLessonView> inherited = payload.fates().stream()
                .map(fate -> new InheritedLessonView(
                        payload.predecessor(),
                        fate.lesson(),
                        fate.text(),
                        fate.reflectedIn(),
                        fate.remark(),
                        event.ref()))
                .toList();
        tables.update(
                LESSONS,
                payload.plan().value(),
                lessons -> new LessonsView(
                        lessons.plan(), lessons.recorded(), Lists.with(lessons.inherited(), inherited)));
        for (LessonFate fate : payload.fates()) {
            LessonDestinationView destination =
                    new LessonDestinationView(payload.plan(), fate.reflectedIn(), fate.remark(), event.ref());
            tables.update(LESSONS, payload.predecessor().value(), lessons -> arriving(lessons, fate, destination));
        }
    }

    private static LessonsView arriving(LessonsView lessons, LessonFate fate, LessonDestinationView destination) {
        List<LessonView> recorded = Lists.changing(
                lessons.recorded(),
                lesson -> lesson.lesson().equals(fate.lesson()),
                lesson -> new LessonView(
                        lesson.lesson(),
                        lesson.text(),
                        lesson.origin(),
                        Lists.with(lesson.destinations(), destination),
                        lesson.source()));
        return new LessonsView(lessons.plan(), recorded, lessons.inherited());
    }
}
