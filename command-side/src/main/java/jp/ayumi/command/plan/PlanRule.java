package jp.ayumi.command.plan;

import jp.ayumi.command.kernel.NamedRule;

/** The rules of a plan's life: draft, tree, adoption, revision, pairing, lessons, end. */
public enum PlanRule implements NamedRule {
    /** The plan addressed exists. */
    PLAN_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one plan of a municipality. */
    A_PLAN_IS_DRAFTED_ONCE(Kind.CONFLICT),
    /** Profile and tree are drawn up before the adoption; afterwards a plan changes by revision. */
    AN_ADOPTED_PLAN_CHANGES_BY_REVISION(Kind.CONFLICT),
    /** Reviews, decisions, revisions, lessons and the end need a plan that was adopted. */
    THIS_NEEDS_AN_ADOPTED_PLAN(Kind.CONFLICT),
    /** Nothing happens to a plan after its end. */
    AN_ENDED_PLAN_STAYS_AS_IT_WAS(Kind.CONFLICT),

    /** The owner is an organisation of the municipality. */
    A_PLAN_NEEDS_AN_OWNER_OF_ITS_MUNICIPALITY(Kind.INVALID),
    /** The owner has not been dissolved. */
    A_DISSOLVED_ORGANIZATION_OWNS_NO_PLAN(Kind.INVALID),
    /** A district plan says which district, and no other plan does. */
    A_DISTRICT_PLAN_AND_NO_OTHER_NAMES_ITS_AREA(Kind.INVALID),
    /** The district is an area of the municipality. */
    A_DISTRICT_PLAN_NEEDS_AN_AREA_OF_ITS_MUNICIPALITY(Kind.INVALID),
    /** A longer term is a slip of the pen. */
    A_TERM_IS_AT_MOST_TWENTY_YEARS(Kind.INVALID),
    /** A plan with a mid-term review names its middle year, and no other plan does. */
    A_PLAN_WITH_A_MID_TERM_REVIEW_NAMES_ITS_MIDDLE_YEAR(Kind.INVALID),
    /** The middle year is a year of the term. */
    THE_MIDDLE_YEAR_LIES_WITHIN_THE_TERM(Kind.INVALID),
    /** The term keeps every year for which an indicator of the tree has a target. */
    THE_TERM_KEEPS_THE_YEARS_OF_ITS_TARGETS(Kind.CONFLICT),

    /** A scheme has grades, directions and review questions. */
    A_SCHEME_NEEDS_GRADES_DIRECTIONS_AND_QUESTIONS(Kind.INVALID),
    /** A code stands for one grade, one direction, one question. */
    A_CODE_OF_A_SCHEME_STANDS_FOR_ONE_THING(Kind.INVALID),
    /** The words of judgement do not change while a plan is judged. */
    THE_EVALUATION_SCHEME_IS_FIXED_AT_ADOPTION(Kind.CONFLICT),

    /** One request gives an id to one element, whatever its level. */
    AN_ELEMENT_ID_STANDS_FOR_ONE_ELEMENT(Kind.INVALID),
    /** An id that was given in a plan is not given again, even when its element has ended or was removed. */
    AN_ELEMENT_ID_IS_NEVER_GIVEN_AGAIN(Kind.CONFLICT),
    /** What an element stands under is in the tree. */
    AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE(Kind.INVALID),
    /** A measure stands under a goal, an action under a measure, an indicator under one of the three. */
    AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE(Kind.INVALID),
    /** Who is responsible for an action is an organisation of the municipality. */
    AN_ACTION_NEEDS_ORGANIZATIONS_OF_ITS_MUNICIPALITY(Kind.INVALID),
    /** Who is responsible for an action has not been dissolved. */
    A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION(Kind.INVALID),
    /** Where an action happens is an area of the municipality. */
    AN_ACTION_NEEDS_AREAS_OF_ITS_MUNICIPALITY(Kind.INVALID),
    /** An indicator has at most one target for a fiscal year. */
    A_FISCAL_YEAR_HAS_ONE_TARGET(Kind.INVALID),
    /** A target is for a year of the term. */
    A_TARGET_LIES_WITHIN_THE_TERM(Kind.INVALID),
    /** An indicator has targets, or says why it has none. */
    AN_INDICATOR_HAS_TARGETS_OR_SAYS_WHY_NOT(Kind.INVALID),
    /** What still counts as unchanged is a distance. */
    A_DISTANCE_IS_NOT_NEGATIVE(Kind.INVALID),
    /** A counterpart or a lesson refers to the element: the tree keeps it, at its level. */
    AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT(Kind.CONFLICT),

    /** An adopted plan has at least one goal with one measure with one action. */
    AN_ADOPTED_PLAN_HAS_A_GOAL_A_MEASURE_AND_AN_ACTION(Kind.CONFLICT),
    /** A plan is adopted with the words in which it will be judged. */
    ADOPTION_NEEDS_AN_EVALUATION_SCHEME(Kind.CONFLICT),
    /** A plan takes effect before its term is over. */
    ADOPTION_TAKES_EFFECT_BEFORE_THE_TERM_ENDS(Kind.INVALID),

    /** The plan's policy provides for a mid-term review. */
    A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE(Kind.CONFLICT),
    /** The mid-term review is about the middle year. */
    A_MID_TERM_REVIEW_IS_ABOUT_THE_MIDDLE_YEAR(Kind.INVALID),
    /** Nobody reviews a year that has not begun. */
    A_MID_TERM_REVIEW_IS_HELD_WHEN_ITS_YEAR_HAS_BEGUN(Kind.INVALID),
    /** Where the plan is always reviewed at mid-term, the review comes before what follows from it. */
    THE_MID_TERM_REVIEW_COMES_FIRST(Kind.CONFLICT),
    /** Whether a mid-term revision is necessary is decided in the middle year. */
    A_MID_TERM_DECISION_FALLS_IN_THE_MIDDLE_YEAR(Kind.INVALID),

    /** A revision changes something; that nothing needs changing is a decision and not a revision. */
    A_REVISION_CHANGES_SOMETHING(Kind.INVALID),
    /** A revision takes effect on a day of the term. */
    A_REVISION_TAKES_EFFECT_WITHIN_THE_TERM(Kind.INVALID),
    /** A revision takes effect no earlier than the one before it, the first no earlier than the adoption. */
    A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE(Kind.CONFLICT),
    /** 一部見直し keeps the set of goals; it may reword them. */
    A_PARTIAL_REVISION_KEEPS_THE_GOALS(Kind.INVALID),
    /** 全体の改定 adds, changes, ends or removes a goal at least; one that does not is partial. */
    A_WHOLE_REVISION_REACHES_THE_GOALS(Kind.INVALID),
    /** The revision of the middle year is partial; a whole one needs another trigger. */
    A_MID_TERM_REVISION_IS_PARTIAL(Kind.INVALID),
    /** The mid-term revision takes effect in the middle year; another year needs another trigger. */
    A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR(Kind.INVALID),
    /** 必要があると認めるとき: the latest decision on a mid-term revision found it necessary. */
    A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY(Kind.CONFLICT),
    /** A revision names an element in one of its lists. */
    A_REVISION_NAMES_AN_ELEMENT_ONCE(Kind.INVALID),
    /** What a revision changes, moves, ends or removes is in the plan. */
    A_REVISION_NAMES_ELEMENTS_OF_THE_PLAN(Kind.INVALID),
    /** What has ended is not revised. */
    AN_ENDED_ELEMENT_STAYS_AS_IT_WAS(Kind.CONFLICT),
    /** A change keeps level and parent; another parent is a move. */
    A_CHANGED_ELEMENT_KEEPS_ITS_PLACE(Kind.INVALID),
    /** A move leads under another parent than before. */
    A_MOVE_LEADS_SOMEWHERE_ELSE(Kind.INVALID),
    /** Nothing is put under an element that has ended, or that this revision ends or removes. */
    NOTHING_IS_PUT_UNDER_WHAT_ENDS(Kind.CONFLICT),
    /** What is below a removed element is removed or moved in the same revision. */
    A_REMOVED_ELEMENT_LEAVES_NOTHING_BELOW(Kind.CONFLICT),
    /** Recorded progress keeps its action: such an action ends and is not removed. */
    AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED(Kind.CONFLICT),

    /** A plan faces another plan. */
    A_PLAN_IS_PAIRED_WITH_ANOTHER_ONE(Kind.INVALID),
    /** The counterpart is a plan of the same municipality. */
    A_PAIRING_NEEDS_A_COUNTERPART_IN_THE_MUNICIPALITY(Kind.INVALID),
    /** A pairing links one element at least. */
    A_PAIRING_LINKS_SOMETHING(Kind.INVALID),
    /** A link begins at a standing element of this plan. */
    A_LINK_NEEDS_AN_ELEMENT_HERE(Kind.INVALID),
    /** A link leads to a standing element of the counterpart. */
    A_LINK_NEEDS_AN_ELEMENT_THERE(Kind.INVALID),
    /** Goals face goals, measures face measures. */
    A_LINK_JOINS_ELEMENTS_OF_ONE_LEVEL(Kind.INVALID),
    /** Two elements face each other once. */
    A_LINK_IS_MADE_ONCE(Kind.CONFLICT),

    /** Who owns a plan says what it has seen of the other plan; nobody says so in its place. */
    THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS(Kind.CONFLICT),
    /** The two plans face each other, whichever of them stated it. */
    ONLY_A_COUNTERPART_IS_ACKNOWLEDGED(Kind.UNKNOWN),
    /** What was seen last is an event of the counterpart or of one of its years. */
    AN_ACKNOWLEDGEMENT_ENDS_AT_AN_EVENT_OF_THE_COUNTERPART(Kind.INVALID),
    /** What was seen once need not be seen again. */
    AN_ACKNOWLEDGEMENT_REACHES_FURTHER_THAN_THE_ONE_BEFORE(Kind.CONFLICT),

    /** Districts stand under a ward or city plan, and under no other. */
    ONLY_A_WARD_OR_CITY_PLAN_HAS_DISTRICTS(Kind.CONFLICT),
    /** Only a district has a lead council and a support team. */
    ONLY_A_DISTRICT_PLAN_IS_ARRANGED(Kind.CONFLICT),
    /** The plan above is a plan of the same municipality that has not ended. */
    A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY(Kind.INVALID),
    /** The plan above is a ward's or a city's. */
    A_DISTRICT_PLAN_STANDS_UNDER_A_WARD_OR_CITY_PLAN(Kind.INVALID),
    /** Both plans hold in at least one fiscal year. */
    THE_TERMS_OF_A_DISTRICT_PLAN_AND_ITS_PARENT_OVERLAP(Kind.INVALID),
    /** An arrangement holds on a day of the term at least. */
    AN_ARRANGEMENT_BEGINS_BEFORE_THE_TERM_ENDS(Kind.INVALID),
    /** The lead council is a council of the municipality. */
    A_LEAD_COUNCIL_BELONGS_TO_THE_MUNICIPALITY(Kind.INVALID),
    /** A council that was dissolved decides nothing. */
    A_DISSOLVED_COUNCIL_LEADS_NO_DISTRICT(Kind.INVALID),
    /** The mandate of the lead council names the plan, or the council is the district's own (KAN-5). */
    A_LEAD_COUNCIL_WATCHES_THE_PLAN_OR_ITS_DISTRICT(Kind.INVALID),
    /** A district plan with a lead council is adopted and revised by it (KAN-7). */
    THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN(Kind.INVALID),
    /** Who supports a district is an organisation of the municipality that was not dissolved. */
    A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS(Kind.INVALID),
    /** An organisation has one duty in a support team, told in one sentence. */
    A_SUPPORT_TEAM_NAMES_AN_ORGANIZATION_ONCE(Kind.INVALID),
    /** No kind of organisation that the plan above asks for is missing (KOH-3). */
    A_SUPPORT_TEAM_HAS_EVERY_KIND_THAT_THE_PLAN_ABOVE_ASKS_FOR(Kind.INVALID),

    /** An id is given to one lesson of a plan. */
    A_LESSON_IS_RECORDED_ONCE(Kind.CONFLICT),
    /** A lesson was learned in a year of the term. */
    A_LESSON_COMES_FROM_THE_TERM(Kind.INVALID),
    /** A lesson was learned from an element of the plan, standing or ended. */
    A_LESSON_COMES_FROM_AN_ELEMENT_OF_THE_PLAN(Kind.INVALID),
    /** Lessons go into the making of a plan. */
    LESSONS_ARE_CARRIED_INTO_A_DRAFT(Kind.CONFLICT),
    /** The predecessor is another plan of the same municipality. */
    LESSONS_NEED_A_PREDECESSOR_IN_THE_MUNICIPALITY(Kind.INVALID),
    /** The predecessor's term begins before this plan's. */
    A_PREDECESSOR_BEGINS_EARLIER(Kind.INVALID),
    /** Who carries lessons names one at least. */
    AT_LEAST_ONE_LESSON_IS_CARRIED(Kind.INVALID),
    /** A carried lesson was recorded in the predecessor. */
    A_CARRIED_LESSON_WAS_RECORDED(Kind.INVALID),
    /** A carried lesson keeps the words in which it was recorded. */
    A_CARRIED_LESSON_KEEPS_ITS_WORDS(Kind.INVALID),
    /** A lesson is carried into a plan once. */
    A_LESSON_IS_CARRIED_ONCE(Kind.CONFLICT),
    /** A lesson is taken up by an element of this plan's tree. */
    A_LESSON_IS_TAKEN_UP_BY_AN_ELEMENT_OF_THE_PLAN(Kind.INVALID),
    /** When nothing takes a lesson up, the remark says why not. */
    A_LESSON_NOT_TAKEN_UP_SAYS_WHY(Kind.INVALID),

    /** A plan does not end before its latest revision takes effect. */
    A_PLAN_ENDS_AFTER_ITS_LATEST_REVISION(Kind.INVALID);

    private final Kind kind;

    PlanRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
