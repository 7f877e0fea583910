package jp.ayumi.query.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Subjects before = new Subjects(subject -> past.fields(plan, subject, from));
        Subjects after = new Subjects(subject -> past.fields(plan, subject, to));
        List<Difference> found = new ArrayList<>();
        for (NameRange range : NameRange.of(question.part())) {
            TwoMoments moments = new TwoMoments(
                    past.subjects(plan, from, range.from(), range.to()),
                    past.subjects(plan, to, range.from(), range.to()));
            while (moments.hasNext() && found.size() <= MOST_DIFFERENCES) {
                found.addAll(moments.next());
            }
        }
        boolean complete = found.size() <= MOST_DIFFERENCES;
        ReplayWords words = new ReplayWords(sentences, question.language());
        List<DifferenceView> told = complete ? told(found, before, after, words) : List.of();
        return Optional.of(new ComparisonView(
                plan,
                question.part().fiscalYear(),
                question.from(),
                question.to(),
                told,
                complete,
                ComparisonText.of(question, title(before, after, plan), told, words)));
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

    private static List<DifferenceView> told(
            List<Difference> found, Subjects before, Subjects after, ReplayWords words) {
        DifferenceTelling telling = DifferenceTelling.between(before, after, words);
        Comparator<Difference> asRead = Comparator.comparing(difference ->
                (after.fields(difference.subject()).isEmpty() ? before : after).place(difference.subject()));
        return found.stream().sorted(asRead).map(telling::view).toList();
    }

    private static String title(Subjects before, Subjects after, PlanId plan) {
        Map<String, String> profile = after.fields("profile");
        return (profile.isEmpty() ? before.fields("profile") : profile).getOrDefault("title", plan.value());
    }
}
