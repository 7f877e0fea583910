package jp.ayumi.query.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.FieldValueView;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.api.replay.SubjectStateView;
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
        List<HistoryRow> found = question.direction() == ReplayDirection.FORWARD
                ? past.after(plan, question.after(), question.limit() + 1)
                : past.before(plan, question.after(), question.limit() + 1);
        ReplayWords words = new ReplayWords(sentences, question.language());
        List<ReplayStepView> steps = found.stream()
                .limit(question.limit())
                .map(row -> step(plan, row, words))
                .toList();
        @Nullable
        Long next =
                found.size() > question.limit() ? steps.get(steps.size() - 1).position() : null;
        return Optional.of(new ReplayPageView(plan, question.direction(), steps, next));
    }

    private ReplayStepView step(PlanId plan, HistoryRow row, ReplayWords words) {
        Subjects before = new Subjects(subject -> past.fields(plan, subject, row.position() - 1));
        Subjects after = new Subjects(subject -> past.fields(plan, subject, row.position()));
        Set<String> touched = new LinkedHashSet<>();
        row.changes().stream().map(FieldChange::subject).forEach(touched::add);
        DifferenceTelling telling = DifferenceTelling.between(before, after, words);
        List<DifferenceView> differences = new ArrayList<>();
        touched.forEach(subject -> Difference.between(subject, before.fields(subject), after.fields(subject))
                .forEach(difference -> differences.add(telling.view(difference))));
        return new ReplayStepView(
                row.id(),
                row.position(),
                row.occurredAt(),
                row.recordedAt(),
                row.fiscalYear(),
                row.who(),
                row.type(),
                words.history().sentence(row.sentence(), row.arguments()),
                row.reason(),
                row.decisionNumber(),
                states(touched, before, words),
                states(touched, after, words),
                differences);
    }

    private static List<SubjectStateView> states(Set<String> subjects, Subjects then, ReplayWords words) {
        return subjects.stream()
                .map(subject -> new SubjectStateView(subject, values(then.fields(subject), words)))
                .toList();
    }

    private static List<FieldValueView> values(Map<String, String> fields, ReplayWords words) {
        return fields.entrySet().stream()
                .map(field -> new FieldValueView(field.getKey(), words.label(field.getKey()), field.getValue()))
                .toList();
    }
}
