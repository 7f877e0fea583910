package jp.ayumi.query.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what differs between two moments of a plan. */
@Component
class ComparisonQueries {

    /** More than a committee reads, and less than a process has to fear. */
    static final int MOST_DIFFERENCES = 2_000;

    private final PlanPast past;
    private final Sentences sentences;

    ComparisonQueries(PlanPast past, Sentences sentences) {
        this.past = past;
        this.sentences = sentences;
    }

    @QueryHandler
    Optional<ComparisonView> answer(GetComparison question) {
        PlanId plan = question.plan();
        if (!past.isKnown(plan) || !hasYear(question)) {
            return Optional.empty();
        }
        long from = question.from().position();
        long to = question.to().position();
        Subjects before = new Subjects(past, plan, from);
        Subjects after = new Subjects(past, plan, to);
        TwoStates states = new TwoStates(before, after);
        Set<String> differing = new LinkedHashSet<>();
        for (NameRange range : NameRange.of(question.part())) {
            TwoMoments moments = new TwoMoments(
                    past.subjects(plan, from, range.from(), range.to()),
                    past.subjects(plan, to, range.from(), range.to()));
            while (moments.hasNext() && differing.size() <= MOST_DIFFERENCES) {
                collect(moments.next(), before, after, differing);
            }
        }
        if (question.part().contents()) {
            differing.addAll(states.shifts().keySet());
        }
        List<Difference> found =
                differing.size() > MOST_DIFFERENCES ? List.of() : states.differences(states.sorted(differing));
        boolean complete = differing.size() <= MOST_DIFFERENCES && found.size() <= MOST_DIFFERENCES;
        ReplayWords words = new ReplayWords(sentences, question.language());
        DifferenceTelling telling = states.telling(words);
        List<DifferenceView> told = complete ? found.stream().map(telling::view).toList() : List.of();
        return Optional.of(new ComparisonView(
                plan,
                question.part().fiscalYear(),
                question.from(),
                question.to(),
                told,
                complete,
                new ComparisonText(past, question, words).of(title(before, after, plan), told)));
    }

    private static void collect(TwoMoments.Pair pair, Subjects before, Subjects after, Set<String> differing) {
        if (pair.differs()) {
            before.remember(pair.subject(), pair.before());
            after.remember(pair.subject(), pair.after());
            differing.add(pair.subject());
        }
    }

    private boolean hasYear(GetComparison question) {
        FiscalYear year = question.part().fiscalYear();
        return year == null
                || !past.fields(
                                question.plan(),
                                Subjects.YEARS + year,
                                question.to().position())
                        .isEmpty();
    }

    private static String title(Subjects before, Subjects after, PlanId plan) {
        Map<String, String> profile = after.fields("profile");
        return (profile.isEmpty() ? before.fields("profile") : profile).getOrDefault("title", plan.value());
    }
}
