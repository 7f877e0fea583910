package jp.ayumi.api.board;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What it is about; what does not apply is {@code null}.
 *
 * @param authorKind the kind of author whose part of the annual plan is missing
 * @param period the period that was not reported
 * @param counterpart the plan at which something changed
 */
public record BoardSubjectView(
        @Nullable PlanId plan,
        @Nullable FiscalYear fiscalYear,
        @Nullable ElementId action,
        @Nullable OrganizationKind authorKind,
        @Nullable ReportingPeriod period,
        @Nullable OpinionId opinion,
        @Nullable IssueId issue,
        @Nullable CouncilId council,
        @Nullable MeetingId meeting,
        @Nullable SeatId seat,
        @Nullable PlanId counterpart) {

    public static BoardSubjectView of(PlanId plan) {
        return new BoardSubjectView(plan, null, null, null, null, null, null, null, null, null, null);
    }

    public static BoardSubjectView of(PlanId plan, FiscalYear year) {
        return new BoardSubjectView(plan, year, null, null, null, null, null, null, null, null, null);
    }

    public static BoardSubjectView of(
            PlanId plan, FiscalYear year, ElementId action, @Nullable ReportingPeriod period) {
        return new BoardSubjectView(plan, year, action, null, period, null, null, null, null, null, null);
    }

    public static BoardSubjectView ofPart(PlanId plan, FiscalYear year, OrganizationKind author) {
        return new BoardSubjectView(plan, year, null, author, null, null, null, null, null, null, null);
    }

    public static BoardSubjectView ofOpinion(
            PlanId plan, FiscalYear year, @Nullable ElementId element, OpinionId opinion, CouncilId council) {
        return new BoardSubjectView(plan, year, element, null, null, opinion, null, council, null, null, null);
    }

    public static BoardSubjectView of(IssueId issue) {
        return new BoardSubjectView(null, null, null, null, null, null, issue, null, null, null, null);
    }

    public static BoardSubjectView of(
            CouncilId council, @Nullable FiscalYear year, @Nullable MeetingId meeting, @Nullable SeatId seat) {
        return new BoardSubjectView(null, year, null, null, null, null, null, council, meeting, seat, null);
    }

    public static BoardSubjectView ofCounterpart(PlanId plan, PlanId counterpart) {
        return new BoardSubjectView(plan, null, null, null, null, null, null, null, null, null, counterpart);
    }
}
