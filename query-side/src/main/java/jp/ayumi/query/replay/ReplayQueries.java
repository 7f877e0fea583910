package jp.ayumi.query.replay;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.GetReplayStep;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.query.plan.history.FieldChange;
import jp.ayumi.query.plan.history.HistoryRow;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers with a plan's history step by step: each event, what it touched before and after, and the difference. */
@Component
class ReplayQueries {

    private final PlanPast past;
    private final Sentences sentences;

    ReplayQueries(PlanPast past, Sentences sentences) {
        this.past = past;
        this.sentences = sentences;
    }

    @QueryHandler
    Optional<ReplayPageView> answer(GetReplay question) {
        PlanId plan = question.plan();
        if (!past.isKnown(plan)) {
            return Optional.empty();
        }
        // One more than asked for tells whether there is a next page.
        List<HistoryRow> found = walk(question, question.after(), question.limit() + 1);
        ReplayWords words = new ReplayWords(sentences, question.language());
        List<ReplayStepView> steps = found.stream()
                .limit(question.limit())
                .map(row -> step(plan, row, words))
                .toList();
        @Nullable
        Long next =
                found.size() > question.limit() ? steps.get(steps.size() - 1).position() : null;
        return Optional.of(new ReplayPageView(plan, question.direction(), steps, previous(question), next));
    }

    @QueryHandler
    Optional<ReplayStepPageView> answer(GetReplayStep question) {
        PlanId plan = question.plan();
        ReplayWords words = new ReplayWords(sentences, question.language());
        return past.at(plan, question.position())
                .map(row -> new ReplayStepPageView(
                        plan,
                        step(plan, row, words),
                        position(past.before(plan, row.position(), 1)),
                        position(past.after(plan, row.position(), 1))));
    }

    private List<HistoryRow> walk(GetReplay question, long after, int limit) {
        return question.direction() == ReplayDirection.FORWARD
                ? past.after(question.plan(), after, limit)
                : past.before(question.plan(), after, limit);
    }

    /** Where the page begins that ends where this one begins: found by walking the other way. */
    private @Nullable Long previous(GetReplay question) {
        boolean forward = question.direction() == ReplayDirection.FORWARD;
        PlanId plan = question.plan();
        int limit = question.limit() + 1;
        List<HistoryRow> passed = forward
                ? past.before(plan, beyond(question.after()), limit)
                : past.after(plan, Math.max(0, question.after() - 1), limit);
        if (passed.isEmpty()) {
            return null;
        }
        long farthest = passed.get(passed.size() - 1).position();
        return passed.size() == limit ? farthest : forward ? farthest - 1 : farthest + 1;
    }

    private static long beyond(long position) {
        return position == Long.MAX_VALUE ? position : position + 1;
    }

    private static @Nullable Long position(List<HistoryRow> rows) {
        return rows.isEmpty() ? null : rows.get(0).position();
    }

    private ReplayStepView step(PlanId plan, HistoryRow row, ReplayWords words) {
        Subjects after = new Subjects(past, plan, row.position());
        TwoStates states = new TwoStates(new Subjects(past, plan, row.position() - 1), after);
        List<String> touched =
                states.sorted(row.changes().stream().map(FieldChange::subject).toList());
        DifferenceTelling telling = states.telling(words);
        return new ReplayStepView(
                row.id(),
                row.position(),
                row.occurredAt(),
                row.recordedAt(),
                row.fiscalYear(),
                row.who(),
                row.type(),
                words.happened(row, after.names()),
                row.reason(),
                row.decisionNumber(),
                touched.stream()
                        .map(subject -> telling.state(subject, states.before(subject), telling.before()))
                        .toList(),
                touched.stream()
                        .map(subject -> telling.state(subject, states.after(subject), telling.after()))
                        .toList(),
                states.differences(touched).stream().map(telling::view).toList());
    }
}
