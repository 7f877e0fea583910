package jp.ayumi.command.opinion;

import jp.ayumi.command.kernel.NamedRule;

/**
 * What holds of opinions. The sentences for people, and what to do, stand in the bundle {@code messages/rules} under these
 * names; the names never change.
 */
enum OpinionRule implements NamedRule {

    // 意見
    /** The opinion addressed was raised. */
    OPINION_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one opinion of a year. */
    AN_OPINION_IS_RAISED_ONCE(Kind.CONFLICT),
    /** Who gives an opinion is a council of the plan's municipality. */
    AN_OPINION_IS_GIVEN_BY_A_COUNCIL_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** A dissolved council is silent. */
    A_DISSOLVED_COUNCIL_GIVES_NO_OPINION(Kind.CONFLICT),
    /** Who gives an opinion watches the plan, or has been reported to by one that does (KAN-4). */
    AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN(Kind.INVALID),
    /** A report goes upward, along the reporting lines (KAN-4). */
    A_COUNCIL_REPORTS_TO_THE_COUNCIL_ABOVE_IT(Kind.INVALID),
    /** A meeting that an opinion was given in is one of the council. */
    AN_OPINION_IS_GIVEN_IN_A_MEETING_OF_ITS_COUNCIL(Kind.INVALID),
    /** A snapshot that an opinion answers was taken of the year that it is about. */
    AN_OPINION_ANSWERS_A_SNAPSHOT_OF_ITS_YEAR(Kind.INVALID),
    /** What an opinion is about belongs to the plan. */
    AN_OPINION_IS_ABOUT_AN_ELEMENT_OF_THE_PLAN(Kind.INVALID),
    /** What is said, answered, was: no day lies in the future. */
    NO_OPINION_IS_RECORDED_BEFORE_ITS_DAY(Kind.INVALID),

    // 市の考え方
    /** An opinion is answered once; from then on the answer is revised. Withdrawn, it needs none. */
    ONLY_AN_OPEN_OPINION_IS_ANSWERED(Kind.CONFLICT),
    /** An answer follows the opinion. */
    AN_ANSWER_FOLLOWS_ITS_OPINION(Kind.INVALID),
    /** There is an answer to revise. */
    ONLY_AN_ANSWER_THAT_WAS_GIVEN_IS_REVISED(Kind.CONFLICT),
    /** What went somewhere cannot turn out not to have been accepted. */
    A_REFLECTED_OPINION_STAYS_ACCEPTED(Kind.CONFLICT),
    /** What was answered stays on record. */
    ONLY_AN_UNANSWERED_OPINION_IS_WITHDRAWN(Kind.CONFLICT),

    // 反映
    /** What was not accepted is reflected nowhere. */
    ONLY_AN_ACCEPTED_OPINION_IS_REFLECTED(Kind.CONFLICT),
    /** Each destination is told by its own reference, and by no other. */
    A_REFLECTION_NAMES_ITS_DESTINATION(Kind.INVALID),
    /** An element that an opinion goes into belongs to the plan. */
    A_REFLECTION_GOES_INTO_AN_ELEMENT_OF_THE_PLAN(Kind.INVALID),
    /** An evaluation that reflects an opinion has been made in that year (NIS-5). */
    AN_OPINION_IS_REFLECTED_IN_AN_EVALUATION_THAT_WAS_MADE(Kind.INVALID),
    /** An annual plan that reflects an opinion has been written. */
    AN_OPINION_IS_REFLECTED_IN_AN_ANNUAL_PLAN_THAT_WAS_SUBMITTED(Kind.INVALID),
    /** A revision that reflects an opinion has been made. */
    AN_OPINION_IS_REFLECTED_IN_A_REVISION_THAT_WAS_MADE(Kind.INVALID),
    /** The next plan is another plan of the municipality, and begins later. */
    AN_OPINION_IS_REFLECTED_IN_A_LATER_PLAN_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** What went somewhere is not left, and what was not accepted needs no such reason. */
    ONLY_AN_ACCEPTED_OPINION_REFLECTED_NOWHERE_IS_LEFT(Kind.CONFLICT);

    private final Kind kind;

    OpinionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
