package jp.ayumi.query.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.query.board.WatchedOpinions.Opinion;
import jp.ayumi.query.board.WatchedPlan.WatchedAction;
import org.jspecify.annotations.Nullable;

/**
 * What a plan year has and lacks, part by part.
 *
 * @param row {@code null} while the year has not been opened: then everything is missing
 * @param actions what was recorded for actions
 */
record YearGaps(
        Owners owners,
        WatchedPlan plan,
        FiscalYear year,
        @Nullable WatchedYear row,
        Map<ElementId, WatchedActionYear> actions) {

    static YearGaps of(BoardRows rows, Owners owners, WatchedPlan plan, FiscalYear year) {
        PlanYearId id = PlanYearId.of(plan.plan(), year);
        return new YearGaps(owners, plan, year, rows.year(id).orElse(null), rows.actionsOf(id));
    }

    /** KAN-1: each kind of author that the plan's policy names. */
    Asked annualPlan() {
        return Asked.of(
                List.copyOf(plan.policy().annualPlanAuthors()),
                kind -> row != null && row.hasAuthorOf(kind),
                kind -> owners.responsible(plan, year, kind).stream().map(author -> part(kind, author)));
    }

    /** The reports on a period, of each action that still runs on its last day. */
    Asked progress(ReportingPeriod period) {
        return Asked.of(
                duties(plan.actionsIn(year).stream().filter(action -> action.runsOn(period.to()))),
                duty -> recorded(duty.action())
                        .filter(known -> known.speaksOf(period.to(), duty.by()))
                        .isPresent(),
                duty -> Stream.of(gap(duty, period, "PROGRESS", "from", period.from(), "to", period.to())));
    }

    /** One report at least of each action, where no interval is set. */
    Asked anyProgress() {
        return Asked.of(
                duties(plan.outlasting(year).stream()),
                duty -> recorded(duty.action())
                        .filter(known -> known.reportedBy(duty.by()))
                        .isPresent(),
                duty -> Stream.of(gap(duty, null, "PROGRESS.any")));
    }

    Asked selfEvaluations() {
        return Asked.of(
                duties(plan.outlasting(year).stream()),
                duty -> recorded(duty.action())
                        .filter(known -> known.evaluatedBy().contains(duty.by()))
                        .isPresent(),
                duty -> Stream.of(gap(duty, null, "SELF_EVALUATION")));
    }

    Asked actionReviews() {
        return Asked.of(
                plan.outlasting(year),
                action -> recorded(action).filter(WatchedActionYear::reviewed).isPresent(),
                action -> owners.reviewers(plan).stream()
                        .map(owner ->
                                new Gap(owner, subject(action), saying("REVIEW.action", "action", action.title()))));
    }

    /** KAN-2: each question that the plan's scheme asks of every review. */
    Asked questions() {
        return Asked.of(
                plan.questions(),
                question -> reviews().anyMatch(review -> review.questions().contains(question.id())),
                question -> owners.reviewers(plan).stream()
                        .map(owner ->
                                new Gap(owner, subject(), saying("REVIEW.question", "question", question.text()))));
    }

    Asked directions() {
        return Asked.of(
                plan.outlasting(year),
                action -> recorded(action).filter(WatchedActionYear::directed).isPresent(),
                action -> Stream.of(new Gap(
                        owners.of(plan), subject(action), saying("DIRECTION.action", "action", action.title()))));
    }

    Asked opinions(Stream<Opinion> opinions) {
        return Asked.of(opinions.toList(), opinion -> !opinion.isOpen(), opinion -> Stream.of(open(opinion)));
    }

    Gap open(Opinion opinion) {
        PlanId id = plan.plan();
        return new Gap(
                owners.of(plan),
                BoardSubjectView.ofOpinion(id, year, opinion.element(), opinion.id(), opinion.council()),
                saying(
                        opinion.isUnanswered() ? "ANSWER" : "ANSWER.unreflected",
                        "opinion",
                        opinion.id().value(),
                        "raisedOn",
                        opinion.raisedOn()));
    }

    boolean isReviewed() {
        return reviews().findAny().isPresent();
    }

    Optional<WatchedActionYear> recorded(WatchedAction action) {
        return Optional.ofNullable(actions.get(action.id()));
    }

    BoardSubjectView subject() {
        return BoardSubjectView.of(plan.plan(), year);
    }

    /** @param further names and values in turn, beside the plan and the year */
    Saying saying(String key, Object... further) {
        return Saying.of(
                key,
                Stream.concat(Stream.of("plan", plan.title(), "year", year), Stream.of(further))
                        .toArray());
    }

    private Stream<WatchedYear.Review> reviews() {
        return row == null ? Stream.of() : row.reviews().stream();
    }

    private BoardSubjectView subject(WatchedAction action) {
        return BoardSubjectView.of(plan.plan(), year, action.id(), null);
    }

    private Gap part(OrganizationKind kind, OrganizationId author) {
        return new Gap(
                owners.organization(author),
                BoardSubjectView.ofPart(plan.plan(), year, kind),
                saying("ANNUAL_PLAN", "kind", kind));
    }

    private List<Duty> duties(Stream<WatchedAction> those) {
        return those.flatMap(action -> owners.responsible(plan, action).stream().map(by -> new Duty(action, by)))
                .toList();
    }

    private Gap gap(Duty duty, @Nullable ReportingPeriod period, String key, Object... further) {
        Stream<Object> action = Stream.of("action", duty.action().title());
        return new Gap(
                owners.organization(duty.by()),
                BoardSubjectView.of(plan.plan(), year, duty.action().id(), period),
                saying(key, Stream.concat(action, Stream.of(further)).toArray()));
    }

    /** An action, and one organisation of which something is expected for it. */
    private record Duty(WatchedAction action, OrganizationId by) {}
}
