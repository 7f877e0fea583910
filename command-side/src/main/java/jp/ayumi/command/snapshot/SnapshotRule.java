package jp.ayumi.command.snapshot;

import jp.ayumi.command.kernel.NamedRule;

/** The rules of what is frozen, and to whom it is reported. */
enum SnapshotRule implements NamedRule {
    /** The snapshot addressed has been taken. */
    SNAPSHOT_UNKNOWN(Kind.UNKNOWN),
    /** What is frozen stays; an id is given to one snapshot. */
    A_SNAPSHOT_IS_TAKEN_ONCE(Kind.CONFLICT),
    /** There is a year to freeze, in the same municipality. */
    A_SNAPSHOT_NEEDS_AN_OPENED_YEAR(Kind.INVALID),
    /** Nobody is told the result of a year that those who worked on it have not evaluated (KOH-5). */
    ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT(Kind.CONFLICT),
    /** An annual plan of which no part is written is none. */
    ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_FROZEN(Kind.CONFLICT),

    // 報告
    /** An id is given to one report. */
    A_REPORT_IS_MADE_ONCE(Kind.CONFLICT),
    /** Who reports, reports to somebody. */
    A_REPORT_GOES_TO_AT_LEAST_ONE_COUNCIL(Kind.INVALID),
    /** The recipient is a council of the municipality. */
    A_REPORT_GOES_TO_COUNCILS_THAT_EXIST(Kind.INVALID),
    /** A council that ceased to be reads nothing. */
    A_DISSOLVED_COUNCIL_RECEIVES_NO_REPORT(Kind.CONFLICT),
    /** The recipient watches the plan, or stands above one that does and that receives the report too (NIS-3, KAN-4). */
    A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN(Kind.INVALID),
    /** A report was made on a day that has come. */
    A_REPORT_IS_NOT_MADE_IN_THE_FUTURE(Kind.INVALID),

    // 協議
    /** The report addressed was made. */
    REPORT_UNKNOWN(Kind.UNKNOWN),
    /** Who deliberates has received the report. */
    ONLY_A_RECIPIENT_DELIBERATES_ON_A_REPORT(Kind.INVALID),
    /** A deliberation has a place and a day: a meeting of the council, on or after the day of the report. */
    A_REPORT_IS_DELIBERATED_IN_A_MEETING_AFTER_IT(Kind.INVALID),
    /** One report has one outcome in one council. */
    A_COUNCIL_DELIBERATES_ON_A_REPORT_ONCE(Kind.CONFLICT);

    private final Kind kind;

    SnapshotRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
