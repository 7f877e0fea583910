package jp.ayumi.query.plan.lesson;

import java.util.Optional;
import jp.ayumi.api.plan.GetLessons;
import jp.ayumi.api.plan.LessonsView;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the question what a plan learned. */
@Component
class LessonQueries {

    private final ReadModel rows;

    LessonQueries(ReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    Optional<LessonsView> answer(GetLessons question) {
        return rows.get(LessonProjector.LESSONS, question.plan().value());
    }
}
