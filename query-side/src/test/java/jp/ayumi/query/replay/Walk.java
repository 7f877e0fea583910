package jp.ayumi.query.replay;

import java.util.List;
import java.util.Locale;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;

/** Asks about the history of a plan that was projected without a database. */
record Walk(Projection given, PlanId plan) {

    private static final Sentences SENTENCES = Sentences.ofClassPath();

    List<ReplayStepView> steps() {
        return new ReplayQueries(new PlanPast(given.tables()), SENTENCES)
                .answer(new GetReplay(plan, ReplayDirection.FORWARD, 0, 1000, Locale.JAPANESE.getLanguage()))
                .orElseThrow()
                .steps();
    }

    ReplayStepView last() {
        List<ReplayStepView> steps = steps();
        return steps.get(steps.size() - 1);
    }

    /** What the last step tells, sentence by sentence. */
    List<String> told() {
        return told(last().differences());
    }

    static List<String> told(List<DifferenceView> differences) {
        return differences.stream()
                .flatMap(difference -> difference.sentences().stream())
                .toList();
    }

    ComparisonView compare(ComparedPart part, long from, long to) {
        return new ComparisonQueries(new PlanPast(given.tables()), SENTENCES)
                .answer(new GetComparison(plan, part, MomentView.at(from), MomentView.at(to), "ja"))
                .orElseThrow();
    }
}
