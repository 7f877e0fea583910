package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.Term;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A plan as far as a board asks.
 *
 * @param questions answered by every review
 * @param adopted the adoption, {@code null} for a draft
 * @param ended whether it ended; nothing more can be recorded then
 * @param midTermReviewed whether its middle was reviewed
 * @param midTermDecided whether it was decided if a mid-term revision is necessary
 * @param counterparts the plans run as one with it
 * @param actions every wording of every action, in the order in which they came
 */
record WatchedPlan(
        PlanId plan,
        String title,
        Term term,
        OrganizationId owner,
        PlanPolicy policy,
        List<ReviewQuestion> questions,
        @Nullable EventRef adopted,
        boolean ended,
        boolean midTermReviewed,
        boolean midTermDecided,
        List<PlanId> counterparts,
        List<WatchedAction> actions) {

    /** The actions that belong to a fiscal year for a day at least, in the wording that the year is judged by. */
    List<WatchedAction> actionsIn(FiscalYear year) {
        Map<ElementId, WatchedAction> latest = new LinkedHashMap<>();
        actions.stream()
                .filter(action -> action.holdsBy(year.lastDay()))
                .forEach(action -> latest.put(action.id(), action));
        return latest.values().stream().filter(action -> action.isIn(year)).toList();
    }

    /** Those of them that still belong to the plan when the year is over, so that the year must say what becomes of them. */
    List<WatchedAction> outlasting(FiscalYear year) {
        return actionsIn(year).stream()
                .filter(action -> action.runsOn(year.lastDay()))
                .toList();
    }

    WatchedPlan described(String newTitle, Term newTerm, OrganizationId newOwner, PlanPolicy newPolicy) {
        return new WatchedPlan(
                plan,
                newTitle,
                newTerm,
                newOwner,
                newPolicy,
                questions,
                adopted,
                ended,
                midTermReviewed,
                midTermDecided,
                counterparts,
                actions);
    }

    WatchedPlan asking(List<ReviewQuestion> newQuestions) {
        return new WatchedPlan(
                plan,
                title,
                term,
                owner,
                policy,
                newQuestions,
                adopted,
                ended,
                midTermReviewed,
                midTermDecided,
                counterparts,
                actions);
    }

    WatchedPlan adopted(EventRef by) {
        return new WatchedPlan(
                plan,
                title,
                term,
                owner,
                policy,
                questions,
                by,
                ended,
                midTermReviewed,
                midTermDecided,
                counterparts,
                actions);
    }

    WatchedPlan asEnded() {
        return new WatchedPlan(
                plan,
                title,
                term,
                owner,
                policy,
                questions,
                adopted,
                true,
                midTermReviewed,
                midTermDecided,
                counterparts,
                actions);
    }

    WatchedPlan midTerm(boolean reviewed, boolean decided) {
        return new WatchedPlan(
                plan,
                title,
                term,
                owner,
                policy,
                questions,
                adopted,
                ended,
                midTermReviewed || reviewed,
                midTermDecided || decided,
                counterparts,
                actions);
    }

    WatchedPlan facing(PlanId counterpart) {
        return counterparts.contains(counterpart)
                ? this
                : new WatchedPlan(
                        plan,
                        title,
                        term,
                        owner,
                        policy,
                        questions,
                        adopted,
                        ended,
                        midTermReviewed,
                        midTermDecided,
                        Lists.with(counterparts, counterpart),
                        actions);
    }

    WatchedPlan with(Stream<WatchedAction> newActions) {
        return new WatchedPlan(
                plan,
                title,
                term,
                owner,
                policy,
                questions,
                adopted,
                ended,
                midTermReviewed,
                midTermDecided,
                counterparts,
                newActions.toList());
    }

    /** Whether something may be due in it. */
    boolean isWatched() {
        return adopted != null && !ended;
    }

    /**
     * One wording of an action.
     *
     * @param from the first day of the action; {@code null} when it came with the adoption
     * @param since the day from which this wording holds; {@code null} since the adoption
     * @param endedOn the first day on which it no longer runs; {@code null} while no end is decided
     */
    record WatchedAction(
            ElementId id,
            String title,
            List<OrganizationId> organizations,
            @Nullable LocalDate from,
            @Nullable LocalDate since,
            @Nullable LocalDate endedOn) {

        boolean runsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (endedOn == null || endedOn.isAfter(day));
        }

        private boolean holdsBy(LocalDate day) {
            return since == null || !since.isAfter(day);
        }

        private boolean isIn(FiscalYear year) {
            return (from == null || !from.isAfter(year.lastDay()))
                    && (endedOn == null || endedOn.isAfter(year.firstDay()));
        }

        WatchedAction until(@Nullable LocalDate end) {
            return new WatchedAction(id, title, organizations, from, since, end);
        }

        boolean readsAs(String otherTitle, List<OrganizationId> others) {
            return title.equals(otherTitle) && organizations.equals(others);
        }
    }
}
