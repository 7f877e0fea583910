package jp.ayumi.command.planyear;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every command a plan year can be sent, sensible or not, over so few ids that they meet. */
final class RandomCommands {

    private static final Year YEAR = Year.OF_2017;

    private RandomCommands() {}

    static Arbitrary<PlanYearCommand> any() {
        return Arbitraries.oneOf(
                Arbitraries.of(YEAR.open(), YEAR.carryOver(), YEAR.close(), YEAR.reopen()),
                Combinators.combine(organizations(), entries())
                        .as((author, entries) -> new SubmitAnnualPlan(YEAR.id(), author, entries)),
                Combinators.combine(organizations(), entries(), texts())
                        .as((author, entries, reason) -> new ReviseAnnualPlan(YEAR.id(), author, entries, reason)),
                Combinators.combine(ids("r"), actions(), organizations(), progress())
                        .as((record, action, organization, progress) -> new RecordProgress(
                                YEAR.id(), new ProgressRecordId(record), action, organization, progress)),
                Combinators.combine(ids("r"), ids("r"), actions(), organizations(), progress())
                        .as((one, other, action, organization, progress) -> new RecordProgressBatch(
                                YEAR.id(),
                                organization,
                                List.of(YEAR.inBatch(one, action, progress), YEAR.inBatch(other, action, progress)))),
                Combinators.combine(ids("r"), progress(), texts())
                        .as((record, progress, reason) ->
                                new CorrectProgress(YEAR.id(), new ProgressRecordId(record), progress, reason)),
                Combinators.combine(actions(), organizations(), Arbitraries.of("A", "D", "S"), texts(), texts())
                        .as((action, organization, grade, reason, next) -> new EvaluateAction(
                                YEAR.id(), action, organization, new SelfEvaluation(grade, "", "", reason, next))),
                reviews(),
                directions().list().ofMaxSize(3).map(all -> new DecideDirections(YEAR.id(), all)),
                days().map(day -> new CloseYear(YEAR.id(), day, null)),
                texts().map(reason -> new ReopenYear(YEAR.id(), reason)));
    }

    private static Arbitrary<PlanYearCommand> reviews() {
        Arbitrary<Answer> answers = Combinators.combine(Arbitraries.of("how-far", "issues", "new", "weather"), texts())
                .as(Answer::new);
        Arbitrary<ActionReview> judgements = Combinators.combine(
                        actions(), Arbitraries.of("A", "D", "S").injectNull(0.2))
                .as((action, grade) -> new ActionReview(action, grade, "意見"));
        Arbitrary<List<Answer>> complete = Arbitraries.just(Year.answers());
        return Combinators.combine(
                        ids("v"),
                        texts(),
                        days(),
                        Arbitraries.oneOf(complete, answers.list().ofMaxSize(4)),
                        judgements.list().ofMaxSize(2))
                .as((review, body, day, answered, judged) ->
                        new SubmitReview(YEAR.id(), new ReviewId(review), body, day, answered, judged));
    }

    private static Arbitrary<Progress> progress() {
        Arbitrary<IndicatorActual> actuals = Arbitraries.of(
                        Kanagawa.VISITS, Kanagawa.VISITORS, Kanagawa.VOLUNTEERS, Kanagawa.UNKNOWN)
                .map(indicator -> Year.actual(indicator, "1"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).map(YEAR::quarter),
                        Arbitraries.of(ProgressStatus.class),
                        Arbitraries.of(-1, 0, 50, 100, 101).injectNull(0.4),
                        texts().list().ofMaxSize(2),
                        actuals.list().ofMaxSize(2))
                .as((period, status, percent, issues, figures) ->
                        new Progress(period, status, percent, "", issues, figures));
    }

    private static Arbitrary<List<AnnualPlanEntry>> entries() {
        return Combinators.combine(actions(), texts())
                .as((action, intention) -> new AnnualPlanEntry(action, intention, ""))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Direction> directions() {
        return Combinators.combine(actions(), Arbitraries.of("continue", "end", "merge"), texts())
                .as(Direction::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(Kanagawa.YEAR.firstDay().minusDays(1), Kanagawa.TODAY, Kanagawa.TODAY.plusDays(1));
    }

    private static Arbitrary<ElementId> actions() {
        return Arbitraries.of(Kanagawa.WATCHING, Kanagawa.SALON, Kanagawa.UNKNOWN);
    }

    private static Arbitrary<OrganizationId> organizations() {
        return Arbitraries.of(
                Kanagawa.OFFICE, Kanagawa.COUNCIL, Kanagawa.PLAZA, Kanagawa.CLINIC, Kanagawa.NPO, Kanagawa.STRANGER);
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.of(Stream.of(1, 2, 3).map(number -> prefix + number).toList());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just("理由")), Tuple.of(1, Arbitraries.just(" ")));
    }
}
