package jp.ayumi.command.council;

import jp.ayumi.command.kernel.NamedRule;

/** The rules of bodies, seats and meetings. */
public enum CouncilRule implements NamedRule {
    /** The council addressed was established. */
    COUNCIL_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one council. */
    A_COUNCIL_IS_ESTABLISHED_ONCE(Kind.CONFLICT),
    /** What is dissolved takes no more members and plans no more meetings. */
    A_DISSOLVED_COUNCIL_STAYS_AS_IT_WAS(Kind.CONFLICT),
    /** No council is dissolved on a day before a meeting that it held. */
    A_COUNCIL_IS_DISSOLVED_AFTER_ITS_LAST_MEETING(Kind.INVALID),

    /** The secretariat is an organisation of the municipality that exists. */
    A_SECRETARIAT_IS_AN_ACTIVE_ORGANIZATION(Kind.INVALID),
    /** A district council says of which district it is; another council is of none. */
    A_DISTRICT_COUNCIL_AND_NO_OTHER_NAMES_ITS_AREA(Kind.INVALID),
    /** The area of a council was entered under a division of the municipality. */
    THE_AREA_OF_A_COUNCIL_BELONGS_TO_A_DIVISION(Kind.INVALID),
    /** The plans that a council watches exist in its municipality. */
    A_MANDATE_NAMES_PLANS_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** A stated number of seats is one at least; not stated is something else than none (KOH-6). */
    STATED_SEATS_ARE_ONE_AT_LEAST(Kind.INVALID),
    /** A council gives a code to one class. */
    A_CLASS_CODE_IS_GIVEN_ONCE(Kind.INVALID),
    /** The classes together have no more seats than the council. */
    THE_SEATS_OF_THE_CLASSES_FIT_INTO_THE_LIMIT(Kind.INVALID),
    /** A cadence counts meetings. */
    A_CADENCE_COUNTS_FROM_ZERO(Kind.INVALID),
    /** A cadence does not ask for more meetings than it allows. */
    A_CADENCE_ASKS_FOR_NO_MORE_THAN_IT_ALLOWS(Kind.INVALID),
    /** A cadence names a meeting once. */
    AN_EXPECTED_MEETING_IS_NAMED_ONCE(Kind.INVALID),
    /** The members in office can reach the quorum. */
    A_QUORUM_IS_A_REACHABLE_PART_OF_THE_MEMBERS(Kind.INVALID),
    /** A working group says of which council it is; another council is part of none (KUK-3). */
    A_WORKING_GROUP_AND_NO_OTHER_IS_PART_OF_A_COUNCIL(Kind.INVALID),
    /** A council stands under councils of its municipality. */
    A_COUNCIL_STANDS_UNDER_KNOWN_COUNCILS(Kind.INVALID),
    /** No council stands above itself, however far around. */
    COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES(Kind.INVALID),
    /** No limit is set below the members that are or will be in office. */
    A_LIMIT_IS_NOT_BELOW_THE_MEMBERS(Kind.CONFLICT),
    /** No class gets fewer seats than it has or will have members in office. */
    A_CLASS_IS_NOT_BELOW_ITS_MEMBERS(Kind.CONFLICT),
    /** No class goes while a member of it is or will be in office. */
    A_CLASS_WITH_MEMBERS_STAYS(Kind.CONFLICT),

    /** The seat addressed was given. */
    SEAT_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one seat of a council. */
    A_SEAT_IS_GIVEN_ONCE(Kind.CONFLICT),
    /** On no day of the term are there more members in office than the council has seats (KUK-1). */
    A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS(Kind.CONFLICT),
    /** On no day of the term are there more members of the class in office than it has seats. */
    A_CLASS_HAS_NO_MORE_MEMBERS_THAN_SEATS(Kind.CONFLICT),
    /** A member is of a class that the council states; of none exactly when it states none. */
    A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL(Kind.INVALID),
    /** Whom a member represents exists. */
    A_MEMBER_REPRESENTS_AN_ACTIVE_ORGANIZATION(Kind.INVALID),
    /** One person holds one seat of a council on a day. */
    A_PERSON_HOLDS_ONE_SEAT_AT_A_TIME(Kind.CONFLICT),
    /** One member presides on a day. */
    A_COUNCIL_HAS_ONE_CHAIR_AT_A_TIME(Kind.CONFLICT),
    /** A member leaves, or is replaced, once. */
    A_MEMBERSHIP_ENDS_ONCE(Kind.CONFLICT),
    /** A member leaves on a day of the term. */
    A_MEMBERSHIP_ENDS_WITHIN_ITS_TERM(Kind.INVALID),
    /** A successor takes over when the predecessor has begun, and while there is a rest of the term. */
    A_SUCCESSOR_BEGINS_WITHIN_THE_TERM(Kind.INVALID),

    /** The meeting addressed was planned. */
    MEETING_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one meeting of a council. */
    A_MEETING_IS_PLANNED_ONCE(Kind.CONFLICT),
    /** A meeting is for something. */
    A_MEETING_HAS_A_PURPOSE(Kind.INVALID),
    /** The items of an agenda have numbers from one, each its own. */
    AN_AGENDA_ITEM_HAS_A_NUMBER_OF_ITS_OWN(Kind.INVALID),
    /** The plans that an agenda names exist in the municipality. */
    AN_AGENDA_NAMES_PLANS_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** What is held or cancelled is not planned any more. */
    THIS_NEEDS_A_PLANNED_MEETING(Kind.CONFLICT),
    /** Nobody records today a meeting of tomorrow. */
    A_MEETING_WAS_HELD_BY_TODAY(Kind.INVALID),
    /** A council does not meet after its dissolution. */
    A_DISSOLVED_COUNCIL_DOES_NOT_MEET(Kind.INVALID),
    /** An attendance tells of members that were in office on the day. */
    AN_ATTENDANCE_IS_OF_A_MEMBER_IN_OFFICE(Kind.INVALID),
    /** An attendance tells of a member once. */
    AN_ATTENDANCE_IS_TOLD_ONCE(Kind.INVALID),
    /** Of everybody in office it is told whether they came; only then is a quorum a fact. */
    AN_ATTENDANCE_TELLS_OF_EVERY_MEMBER(Kind.INVALID),
    /** Minutes are of a meeting that was held. */
    THIS_NEEDS_A_MEETING_THAT_WAS_HELD(Kind.CONFLICT),
    /** Nothing is recorded of a meeting after its record was closed. */
    A_CLOSED_RECORD_STAYS_AS_IT_IS(Kind.CONFLICT),
    /** An outcome is of an item of the agenda. */
    AN_OUTCOME_IS_OF_AN_AGENDA_ITEM(Kind.INVALID),
    /** An item has one outcome. */
    AN_AGENDA_ITEM_HAS_ONE_OUTCOME(Kind.INVALID),
    /** A meeting that missed its quorum decides and approves nothing. */
    WITHOUT_A_QUORUM_NOTHING_IS_DECIDED(Kind.CONFLICT),
    /** A record is closed with minutes. */
    A_RECORD_CLOSES_WITH_MINUTES(Kind.CONFLICT),
    /** A record is closed when every item of the agenda has its outcome. */
    A_RECORD_CLOSES_WITH_EVERY_OUTCOME(Kind.CONFLICT),
    /** A record is closed on the day of the meeting or later, and not in the future. */
    A_RECORD_CLOSES_FROM_THE_MEETING_UNTIL_TODAY(Kind.INVALID);

    private final Kind kind;

    CouncilRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
