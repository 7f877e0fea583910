package jp.ayumi.query.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.GetOpinion;
import jp.ayumi.api.opinion.ListOpinions;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.ListReflectedOpinions;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionPageView;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.ReflectedOpinionView;
import jp.ayumi.api.opinion.ReflectedOpinionsView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.council.CouncilSource;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.planyear.PlanYearTables;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about opinions; empty where the plan, its year or the council is not known. */
@Component
class OpinionQueries {

    private final ReadModel rows;
    private final PlanSource plans;
    private final CouncilSource councils;

    OpinionQueries(ReadModel rows, PlanSource plans, CouncilSource councils) {
        this.rows = rows;
        this.plans = plans;
        this.councils = councils;
    }

    @QueryHandler
    Optional<OpinionPageView> answer(ListOpinions question) {
        FiscalYear year = question.fiscalYear();
        if (year == null) {
            return plans.latest(question.plan()).map(plan -> page(question, 0));
        }
        PlanYearId planYear = PlanYearId.of(question.plan(), year);
        return rows.get(PlanYearTables.YEARS, planYear.value())
                .map(opened -> page(question, version(OpinionBookId.of(planYear))));
    }

    @QueryHandler
    Optional<OpinionPageView> answer(ListOpinionsOfCouncil question) {
        if (!councils.isKnown(question.council())) {
            return Optional.empty();
        }
        var found = MatchingRows.find(
                rows,
                OpinionTables.OF_COUNCIL,
                question.council().value(),
                question.after(),
                question.limit(),
                opinion -> OpinionFates.asOf(question.asOf(), opinion)
                        .filter(seen -> fits(question.state(), seen.state()))
                        .isPresent(),
                OpinionQueries::position);
        return Optional.of(new OpinionPageView(0, seen(question.asOf(), found.rows()), found.next()));
    }

    @QueryHandler
    Optional<OpinionView> answer(GetOpinion question) {
        return find(question.asOf(), question.book(), question.opinion());
    }

    @QueryHandler
    Optional<ReflectedOpinionsView> answer(ListReflectedOpinions question) {
        return plans.latest(question.plan()).map(plan -> {
            var found = MatchingRows.find(
                    rows,
                    OpinionTables.DESTINATIONS,
                    question.plan().value(),
                    question.after(),
                    question.limit(),
                    row -> matches(question, row),
                    row -> row.here().trace().position());
            return new ReflectedOpinionsView(
                    found.rows().stream()
                            .map(row -> new ReflectedOpinionView(
                                    row.here(),
                                    find(question.asOf(), row.book(), row.opinion())
                                            .orElseThrow()))
                            .toList(),
                    found.next());
        });
    }

    long version(OpinionBookId book) {
        return rows.get(OpinionTables.BOOKS, book.value())
                .map(OpinionBookRow::version)
                .orElse(0L);
    }

    private OpinionPageView page(ListOpinions question, long version) {
        var found = MatchingRows.find(
                rows,
                OpinionTables.OF_PLAN,
                question.plan().value(),
                question.after(),
                question.limit(),
                opinion -> OpinionFates.asOf(question.asOf(), opinion)
                        .filter(seen -> matches(question, seen))
                        .isPresent(),
                OpinionQueries::position);
        return new OpinionPageView(version, seen(question.asOf(), found.rows()), found.next());
    }

    private static List<OpinionView> seen(@Nullable LocalDate asOf, List<OpinionView> opinions) {
        return opinions.stream()
                .flatMap(opinion -> OpinionFates.asOf(asOf, opinion).stream())
                .toList();
    }

    private Optional<OpinionView> find(@Nullable LocalDate asOf, OpinionBookId book, OpinionId opinion) {
        return rows.get(OpinionTables.PLACES, OpinionTables.place(book, opinion))
                .flatMap(place -> rows.get(
                        OpinionTables.OF_PLAN, MatchingRows.key(place.plan().value(), place.position())))
                .flatMap(row -> OpinionFates.asOf(asOf, row));
    }

    private static boolean matches(ListOpinions question, OpinionView opinion) {
        return fits(question.fiscalYear(), opinion.planYear().fiscalYear())
                && fits(question.state(), opinion.state())
                && fits(question.element(), opinion.said().element())
                && fits(question.snapshot(), opinion.said().snapshot());
    }

    private static boolean matches(ListReflectedOpinions question, OpinionDestinationRow row) {
        var reflection = row.here().reflection();
        FiscalYear year = reflection.destination() == Destination.EVALUATION
                ? row.book().planYear().fiscalYear()
                : reflection.fiscalYear();
        return EffectiveOn.by(question.asOf(), EffectiveOn.of(row.here().trace()))
                && fits(question.element(), reflection.element())
                && fits(question.revision(), reflection.revision())
                && fits(question.fiscalYear(), year);
    }

    private static boolean fits(@Nullable Object asked, @Nullable Object there) {
        return asked == null || asked.equals(there);
    }

    private static long position(OpinionView opinion) {
        return opinion.raised().position();
    }
}
