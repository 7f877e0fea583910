package jp.ayumi.query.plan.lesson;

import java.util.Optional;
import java.util.function.LongPredicate;
import jp.ayumi.api.plan.GetLessons;
import jp.ayumi.api.plan.LessonView;
import jp.ayumi.api.plan.LessonsView;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.RecordedDays;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the question what a plan learned. */
@Component
class LessonQueries {

    private final ReadModel rows;
    private final RecordedDays days;

    LessonQueries(ReadModel rows, RecordedDays days) {
        this.rows = rows;
        this.days = days;
    }

    @QueryHandler
    Optional<LessonsView> answer(GetLessons question) {
        LongPredicate recorded = days.by(question.asOf());
        return rows.get(LessonProjector.LESSONS, question.plan().value()).map(lessons -> asOf(lessons, recorded));
    }

    /** A lesson is learned, and carried over, when that is recorded: it says of no other day. */
    private static LessonsView asOf(LessonsView lessons, LongPredicate recorded) {
        return new LessonsView(
                lessons.plan(),
                lessons.recorded().stream()
                        .filter(lesson -> recorded.test(lesson.source().position()))
                        .map(lesson -> new LessonView(
                                lesson.lesson(),
                                lesson.text(),
                                lesson.origin(),
                                lesson.destinations().stream()
                                        .filter(one ->
                                                recorded.test(one.source().position()))
                                        .toList(),
                                lesson.source()))
                        .toList(),
                lessons.inherited().stream()
                        .filter(lesson -> recorded.test(lesson.source().position()))
                        .toList());
    }
}
