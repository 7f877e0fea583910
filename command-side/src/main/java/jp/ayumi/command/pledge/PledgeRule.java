package jp.ayumi.command.pledge;

import jp.ayumi.command.kernel.NamedRule;

/** What holds for the pledges of an area. */
enum PledgeRule implements NamedRule {
    /** Pledges are made in an area of the municipality. */
    PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY(Kind.UNKNOWN),
    /** The pledge addressed was made. */
    PLEDGE_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one pledge of an area. */
    A_PLEDGE_IS_MADE_ONCE(Kind.CONFLICT),
    /** What was withdrawn is neither revised nor reported on; who means it again makes a new pledge. */
    A_WITHDRAWN_PLEDGE_STAYS_AS_IT_WAS(Kind.CONFLICT),
    /** A revision differs from what the pledge says now. */
    A_REVISED_PLEDGE_READS_DIFFERENTLY(Kind.CONFLICT),
    /** A pledge supports a plan of the same municipality, or none. */
    A_PLEDGE_SUPPORTS_A_PLAN_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** What a pledge supports in a plan stands in that plan. */
    A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN(Kind.INVALID),
    /** A pledge that supports a plan is for a year of that plan's term, or for no single year. */
    A_PLEDGE_IS_FOR_A_YEAR_OF_ITS_PLAN(Kind.INVALID),
    /** Nobody tells today what will have come of it tomorrow. */
    A_REPORT_ON_A_PLEDGE_IS_NOT_OF_THE_FUTURE(Kind.INVALID);

    private final Kind kind;

    PledgeRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
