package jp.ayumi.query.plan.lesson;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.plan.GetLessons;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.LessonsView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NIS-6")
class LessonProjectorTest {

    private static final PlanId NEXT = new PlanId("tomakomai/city-4");
    private static final LessonId TAKEN_UP = new LessonId("lesson-1");
    private static final LessonId LEFT = new LessonId("lesson-2");

    private final Projection given = Projection.of(new LessonProjector())
            .given(
                    drafted(CITY, "第3期"),
                    new LessonRecorded(CITY, TAKEN_UP, "早めに日程を決める", new LessonOrigin(YEAR, id("action-1"))),
                    new LessonRecorded(CITY, LEFT, "担い手不足", new LessonOrigin(null, null)),
                    drafted(NEXT, "第4期"));

    private LessonsView lessonsOf(PlanId plan) {
        return new LessonQueries(given.tables(), given.days())
                .answer(new GetLessons(plan))
                .orElseThrow();
    }

    @Test
    void aLessonIsKeptWithWhereItWasLearned() {
        assertThat(lessonsOf(CITY).recorded()).hasSize(2);
        assertThat(lessonsOf(CITY).recorded().get(0).origin().element()).isEqualTo(id("action-1"));
        assertThat(lessonsOf(CITY).recorded().get(0).source().position()).isEqualTo(2);
    }

    @Test
    void bothPlansTellWhatBecameOfIt() {
        given.given(new LessonsCarried(
                NEXT,
                CITY,
                List.of(
                        new LessonFate(TAKEN_UP, "早めに日程を決める", id("action-7"), "年間日程に入れた"),
                        new LessonFate(LEFT, "担い手不足", null, "市だけでは解決できない"))));

        assertThat(lessonsOf(NEXT).inherited())
                .extracting(lesson -> lesson.predecessor() + " " + lesson.text() + " " + lesson.reflectedIn())
                .containsExactly("tomakomai/city-3 早めに日程を決める action-7", "tomakomai/city-3 担い手不足 null");
        assertThat(lessonsOf(CITY).recorded())
                .extracting(lesson -> lesson.destinations().get(0).remark())
                .containsExactly("年間日程に入れた", "市だけでは解決できない");
        assertThat(lessonsOf(CITY)
                        .recorded()
                        .get(0)
                        .destinations()
                        .get(0)
                        .source()
                        .position())
                .isEqualTo(5);
    }

    @Test
    void onADayOnlyWhatHadBeenLearnedAndCarriedOverIsTold() {
        given.recordedOn("2026-04-01")
                .given(new LessonsCarried(
                        NEXT, CITY, List.of(new LessonFate(TAKEN_UP, "早めに日程を決める", id("action-7"), "年間日程に入れた"))));

        assertThat(lessonsOf(CITY, "2025-03-31").recorded()).isEmpty();
        assertThat(lessonsOf(CITY, "2026-03-31").recorded().get(0).destinations())
                .isEmpty();
        assertThat(lessonsOf(NEXT, "2026-03-31").inherited()).isEmpty();
        assertThat(lessonsOf(NEXT, "2026-04-01").inherited()).hasSize(1);
        assertThat(lessonsOf(CITY, "2026-04-01").recorded().get(0).destinations())
                .hasSize(1);
    }

    private LessonsView lessonsOf(PlanId plan, String day) {
        return new LessonQueries(given.tables(), given.days())
                .answer(new GetLessons(plan, LocalDate.parse(day)))
                .orElseThrow();
    }

    @Test
    void aPlanWithoutLessonsIsNotAnUnknownPlan() {
        assertThat(lessonsOf(NEXT).recorded()).isEmpty();
        assertThat(new LessonQueries(given.tables(), given.days()).answer(new GetLessons(new PlanId("a/b"))))
                .isEmpty();
    }
}
