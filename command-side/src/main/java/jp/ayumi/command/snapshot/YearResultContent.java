package jp.ayumi.command.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.plan.Level;
import org.jspecify.annotations.Nullable;

/**
 * 年度の結果: the content of a snapshot of what was done, and what was thought of it.
 *
 * @param running the actions that belong to the plan in the year
 */
record YearResultContent(
        TakeSnapshot command, PlanTexts plan, RevisionTexts texts, YearTexts year, Set<ElementId> running) {

    Frozen frozen() {
        return Frozen.of(SnapshotHeader.of(command, plan, texts, year)
                .with("scheme", new SchemeContent(plan.scheme()).members())
                .with("goals", elements(Level.GOAL))
                .with("measures", elements(Level.MEASURE))
                .with("actions", actions().map(this::action).toList())
                .with("indicators", indicators())
                .with("reviews", year.reviews().stream().map(this::review).toList())
                .map());
    }

    private List<Map<String, ?>> elements(Level level) {
        return texts.of(level).<Map<String, ?>>map(this::element).toList();
    }

    private Map<String, ?> element(ElementText element) {
        return new Members()
                .with("id", element.id())
                .with("parent", element.parent())
                .with("title", element.title())
                .map();
    }

    /** Those of the plan in the year, then those that only the records know. */
    private Stream<ElementId> actions() {
        Stream<ElementId> known = texts.of(Level.ACTION)
                .map(ElementText::id)
                .filter(action -> running.contains(action) || year.speaksOf(action));
        Stream<ElementId> strangers = running.stream().filter(action -> !texts.knows(action) && year.speaksOf(action));
        return Stream.concat(known, strangers);
    }

    private Map<String, ?> action(ElementId action) {
        ElementText text = texts.elements().get(action);
        return new Members()
                .with("id", action)
                .with("parent", text == null ? null : text.parent())
                .with("title", texts.titleOf(action))
                .with(
                        "progress",
                        year.counted(action).stream().map(this::progress).toList())
                .with(
                        "selfEvaluations",
                        year.evaluators(action).stream()
                                .map(organization -> selfEvaluation(action, organization))
                                .toList())
                .with("councilReviews", councilReviews(action))
                .with("direction", direction(action))
                .map();
    }

    private Map<String, ?> progress(RecordText record) {
        Progress progress = record.progress();
        return new Members()
                .with("organization", record.organization())
                .with("record", record.id())
                .with("corrections", record.corrections())
                .with("from", progress.period().from())
                .with("to", progress.period().to())
                .with("status", progress.status())
                .with("percent", progress.percent())
                .with("done", progress.done())
                .with("issues", progress.issues())
                .map();
    }

    private Map<String, ?> selfEvaluation(ElementId action, OrganizationId organization) {
        SelfEvaluation evaluation = year.evaluations().get(new YearTexts.Author(action, organization));
        return new Members()
                .with("organization", organization)
                .with("grade", evaluation.grade())
                .with("achieved", evaluation.achieved())
                .with("notAchieved", evaluation.notAchieved())
                .with("reason", evaluation.reason())
                .with("nextStep", evaluation.nextStep())
                .map();
    }

    private List<Map<String, ?>> councilReviews(ElementId action) {
        List<Map<String, ?>> given = new ArrayList<>();
        for (ReviewSubmitted review : year.reviews()) {
            review.actions().stream()
                    .filter(judged -> judged.action().equals(action))
                    .forEach(judged -> given.add(new Members()
                            .with("review", review.review())
                            .with("body", review.body())
                            .with("grade", judged.grade())
                            .with("opinion", judged.opinion())
                            .map()));
        }
        return given;
    }

    private @Nullable Map<String, ?> direction(ElementId action) {
        Direction direction = year.directions().get(action);
        return direction == null
                ? null
                : new Members()
                        .with("word", direction.word())
                        .with("reason", direction.reason())
                        .map();
    }

    private Map<String, ?> review(ReviewSubmitted review) {
        return new Members()
                .with("review", review.review())
                .with("body", review.body())
                .with("heldOn", review.heldOn())
                .with(
                        "answers",
                        review.answers().stream()
                                .map(answer -> new Members()
                                        .with("question", answer.question())
                                        .with("text", answer.text())
                                        .map())
                                .toList())
                .map();
    }

    private List<Map<String, ?>> indicators() {
        return texts.of(Level.INDICATOR)
                .<Map<String, ?>>map(indicator -> new IndicatorContent(command, indicator, year).members())
                .toList();
    }
}
