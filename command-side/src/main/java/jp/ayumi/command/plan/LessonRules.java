package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AT_LEAST_ONE_LESSON_IS_CARRIED;
import static jp.ayumi.command.plan.PlanRule.A_CARRIED_LESSON_KEEPS_ITS_WORDS;
import static jp.ayumi.command.plan.PlanRule.A_CARRIED_LESSON_WAS_RECORDED;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_COMES_FROM_AN_ELEMENT_OF_THE_PLAN;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_COMES_FROM_THE_TERM;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_IS_CARRIED_ONCE;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_IS_RECORDED_ONCE;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_IS_TAKEN_UP_BY_AN_ELEMENT_OF_THE_PLAN;
import static jp.ayumi.command.plan.PlanRule.A_LESSON_NOT_TAKEN_UP_SAYS_WHY;
import static jp.ayumi.command.plan.PlanRule.A_PREDECESSOR_BEGINS_EARLIER;
import static jp.ayumi.command.plan.PlanRule.LESSONS_ARE_CARRIED_INTO_A_DRAFT;
import static jp.ayumi.command.plan.PlanRule.LESSONS_NEED_A_PREDECESSOR_IN_THE_MUNICIPALITY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** 改善のプロセスで得た知恵や経験を新たな計画策定の場において生かす: what was learned, and what becomes of it in the next plan. */
final class LessonRules {

    private LessonRules() {}

    static PlanEvent learn(PlanContext context, RecordLesson command) {
        PlanState plan = context.adopted(command);
        A_LESSON_IS_RECORDED_ONCE.require(
                !plan.lessons().recorded().containsKey(command.lesson()),
                Pointer.to("lesson"),
                "lesson",
                command.lesson());
        KernelRule.requireText(command.text(), "text");
        Pointer origin = Pointer.to("origin");
        FiscalYear year = command.origin().fiscalYear();
        A_LESSON_COMES_FROM_THE_TERM.require(
                year == null || plan.term().contains(year), origin.at("fiscalYear"), "year", year);
        ElementId element = command.origin().element();
        A_LESSON_COMES_FROM_AN_ELEMENT_OF_THE_PLAN.require(
                element == null || plan.elements().find(element).isPresent(), origin.at("element"), "element", element);
        return new LessonRecorded(command.plan(), command.lesson(), command.text(), command.origin());
    }

    static PlanEvent carry(PlanContext context, CarryLessons command) {
        PlanState plan = context.draft(command, LESSONS_ARE_CARRIED_INTO_A_DRAFT);
        PlanState predecessor = predecessor(context, plan, command);
        AT_LEAST_ONE_LESSON_IS_CARRIED.require(!command.fates().isEmpty(), Pointer.to("fates"));
        Set<Lessons.Carried> carried = new HashSet<>(plan.lessons().carried());
        List<LessonFate> fates = new ArrayList<>();
        for (LessonFate fate : command.fates()) {
            Pointer place = Pointer.to("fates").at(fates.size());
            LessonFate worded = inRecordedWords(fate, predecessor, place);
            A_LESSON_IS_CARRIED_ONCE.require(
                    carried.add(new Lessons.Carried(predecessor.id(), fate.lesson())),
                    place.at("lesson"),
                    "lesson",
                    fate.lesson());
            requireFate(fate, plan, place);
            fates.add(worded);
        }
        return new LessonsCarried(command.plan(), command.predecessor(), fates);
    }

    private static PlanState predecessor(PlanContext context, PlanState plan, CarryLessons command) {
        Pointer place = Pointer.to("predecessor");
        PlanState predecessor = Optional.of(command.predecessor())
                .filter(other -> !other.equals(command.plan()))
                .flatMap(other -> context.neighbour(command, other))
                .orElseThrow(() ->
                        LESSONS_NEED_A_PREDECESSOR_IN_THE_MUNICIPALITY.refused(place, "plan", command.predecessor()));
        A_PREDECESSOR_BEGINS_EARLIER.require(
                predecessor.term().first().compareTo(plan.term().first()) < 0,
                place,
                "plan",
                predecessor.id(),
                "year",
                predecessor.term().first());
        return predecessor;
    }

    /** The sender may leave the text empty; what is stored are always the words of the predecessor. */
    private static LessonFate inRecordedWords(LessonFate fate, PlanState predecessor, Pointer place) {
        String words = predecessor.lessons().recorded().get(fate.lesson());
        if (words == null) {
            throw A_CARRIED_LESSON_WAS_RECORDED.refused(
                    place.at("lesson"), "lesson", fate.lesson(), "plan", predecessor.id());
        }
        A_CARRIED_LESSON_KEEPS_ITS_WORDS.require(
                fate.text().isBlank() || fate.text().equals(words),
                place.at("text"),
                "lesson",
                fate.lesson(),
                "text",
                words);
        return new LessonFate(fate.lesson(), words, fate.reflectedIn(), fate.remark());
    }

    private static void requireFate(LessonFate fate, PlanState plan, Pointer place) {
        ElementId element = fate.reflectedIn();
        A_LESSON_NOT_TAKEN_UP_SAYS_WHY.require(
                element != null || !fate.remark().isBlank(), place.at("remark"), "lesson", fate.lesson());
        A_LESSON_IS_TAKEN_UP_BY_AN_ELEMENT_OF_THE_PLAN.require(
                element == null || plan.elements().find(element).isPresent(),
                place.at("reflectedIn"),
                "lesson",
                fate.lesson(),
                "element",
                element);
    }
}
