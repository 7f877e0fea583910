package jp.ayumi.query.planyear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A plan year as its own events tell it; what concerns a single action stands in {@link ActionYearRow}.
 *
 * @param openedOnRevision the plan's revision when the year was opened
 * @param version the number of the plan year's events
 * @param last its latest event
 */
public record PlanYearRow(
        PlanYearId planYear,
        int openedOnRevision,
        PlanYearState state,
        long version,
        Trace opened,
        Trace last,
        @Nullable CarriedOver carriedOver,
        List<AnnualPlanPart> annualPlan,
        List<YearReview> reviews,
        List<ClosingView> closings,
        List<ReopeningView> reopenings) {

    static PlanYearRow opened(PlanYearId planYear, int planRevision, long version, Trace trace) {
        return new PlanYearRow(
                planYear,
                planRevision,
                PlanYearState.OPEN,
                version,
                trace,
                trace,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same after one more event. */
    PlanYearRow at(long newVersion, Trace trace) {
        return new PlanYearRow(
                planYear,
                openedOnRevision,
                state,
                newVersion,
                opened,
                trace,
                carriedOver,
                annualPlan,
                reviews,
                closings,
                reopenings);
    }

    PlanYearRow carriedOver(CarriedOver handedOver) {
        return new PlanYearRow(
                planYear,
                openedOnRevision,
                state,
                version,
                opened,
                last,
                handedOver,
                annualPlan,
                reviews,
                closings,
                reopenings);
    }

    PlanYearRow planned(AnnualPlanPart part) {
        return annualPlan(with(annualPlan, part));
    }

    PlanYearRow replanned(OrganizationId organization, UnaryOperator<AnnualPlanPart> change) {
        return annualPlan(annualPlan.stream()
                .map(part -> part.organization().equals(organization) ? change.apply(part) : part)
                .toList());
    }

    PlanYearRow reviewed(YearReview review) {
        return new PlanYearRow(
                planYear,
                openedOnRevision,
                state,
                version,
                opened,
                last,
                carriedOver,
                annualPlan,
                with(reviews, review),
                closings,
                reopenings);
    }

    PlanYearRow closed(ClosingView closing) {
        return state(PlanYearState.CLOSED, with(closings, closing), reopenings);
    }

    PlanYearRow reopened(ReopeningView reopening) {
        return state(PlanYearState.OPEN, closings, with(reopenings, reopening));
    }

    private PlanYearRow annualPlan(List<AnnualPlanPart> parts) {
        return new PlanYearRow(
                planYear,
                openedOnRevision,
                state,
                version,
                opened,
                last,
                carriedOver,
                parts,
                reviews,
                closings,
                reopenings);
    }

    private PlanYearRow state(PlanYearState now, List<ClosingView> allClosings, List<ReopeningView> allReopenings) {
        return new PlanYearRow(
                planYear,
                openedOnRevision,
                now,
                version,
                opened,
                last,
                carriedOver,
                annualPlan,
                reviews,
                allClosings,
                allReopenings);
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> longer = new ArrayList<>(all);
        longer.add(one);
        return List.copyOf(longer);
    }
}
