package jp.ayumi.command.planyear;

import jp.ayumi.command.kernel.NamedRule;

/**
 * What holds in a plan year. The sentences for people, and what to do, stand in the bundle {@code messages/rules} under
 * these names; the names never change.
 */
public enum PlanYearRule implements NamedRule {

    // the year and its plan
    /** The year addressed has been opened. */
    PLAN_YEAR_UNKNOWN(Kind.UNKNOWN),
    /** A draft has no years; there is nothing yet to run. */
    A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN(Kind.CONFLICT),
    /** The end of a plan ends its years too, closed or not. */
    AN_ENDED_PLAN_TAKES_NO_MORE_RECORDS(Kind.CONFLICT),
    /** A year belongs to the plan's term. */
    A_PLAN_YEAR_LIES_IN_THE_TERM_OF_ITS_PLAN(Kind.INVALID),
    /** A year has one beginning. */
    A_PLAN_YEAR_IS_OPENED_ONCE(Kind.CONFLICT),
    /** What was closed changes only after a reopening. */
    A_CLOSED_YEAR_STAYS_AS_IT_IS(Kind.CONFLICT),

    // who and what a record speaks of
    /** Who acts is registered in the municipality. */
    AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS(Kind.CONFLICT),
    /** Who acts exists; from the day of its dissolution on, it does not. */
    A_DISSOLVED_ORGANIZATION_ACTS_NO_MORE(Kind.CONFLICT),
    /** An action added by a revision belongs to no year before it takes effect. */
    NOTHING_IS_RECORDED_BEFORE_AN_ACTION_BEGINS(Kind.CONFLICT),
    /** An action that was ended takes what belongs to the time before. */
    NOTHING_IS_RECORDED_AFTER_AN_ACTION_ENDED(Kind.CONFLICT),
    /** A period has begun, a review was held, a year was closed: no day lies in the future. */
    NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS(Kind.INVALID),

    // 年間計画
    /** An author who intends nothing has written no part. */
    AN_ANNUAL_PLAN_HAS_ENTRIES(Kind.INVALID),
    /** What is intended is intended for an action of the plan. */
    AN_ANNUAL_PLAN_NEEDS_ACTIONS_OF_THE_PLAN(Kind.INVALID),
    /** One author intends one thing per action. */
    AN_ANNUAL_PLAN_NAMES_AN_ACTION_ONCE(Kind.INVALID),
    /** An entry has words. */
    AN_ANNUAL_PLAN_SAYS_WHAT_IS_INTENDED(Kind.INVALID),
    /** Where the plan names kinds of author, no other kind writes (KAN-1). */
    AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS(Kind.CONFLICT),
    /** An organisation has one part; from then on it revises it. */
    AN_ORGANIZATION_SUBMITS_ITS_ANNUAL_PLAN_ONCE(Kind.CONFLICT),
    /** There is a part to revise. */
    ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_REVISED(Kind.CONFLICT),
    /** A change of plan is explained. */
    A_REVISED_ANNUAL_PLAN_NEEDS_A_REASON(Kind.INVALID),

    // 進捗
    /** What is recorded is recorded for an action of the plan. */
    PROGRESS_NEEDS_AN_ACTION_OF_THE_PLAN(Kind.INVALID),
    /** An id is given to one record; what was wrong is corrected. */
    A_PROGRESS_RECORD_IS_ENTERED_ONCE(Kind.CONFLICT),
    /** Both ends of the period lie between 1 April and 31 March. */
    PROGRESS_LIES_IN_THE_FISCAL_YEAR(Kind.INVALID),
    /** No action is more than complete. */
    A_PERCENTAGE_LIES_BETWEEN_0_AND_100(Kind.INVALID),
    /** Completed is 100, not started and not done are 0, when a percentage is given. */
    STATUS_AND_PERCENTAGE_AGREE(Kind.INVALID),
    /** An issue that is carried over says something. */
    AN_ISSUE_IS_PUT_INTO_WORDS(Kind.INVALID),
    /** The indicator belongs to the action, or to the measure or goal it serves. */
    AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION(Kind.INVALID),
    /** Of two figures nobody knows which holds. */
    AN_INDICATOR_HAS_ONE_ACTUAL_PER_RECORD(Kind.INVALID),
    /** A batch is neither empty nor endless. */
    A_BATCH_HAS_FROM_1_TO_1000_RECORDS(Kind.INVALID),
    /** The record addressed exists. */
    PROGRESS_RECORD_UNKNOWN(Kind.UNKNOWN),
    /** Why the record was wrong is told. */
    A_CORRECTION_NEEDS_A_REASON(Kind.INVALID),
    /** A correction differs from what the record says now. */
    A_CORRECTION_CHANGES_SOMETHING(Kind.CONFLICT),

    // 自己評価
    /** What is evaluated is an action of the plan. */
    A_SELF_EVALUATION_NEEDS_AN_ACTION_OF_THE_PLAN(Kind.INVALID),
    /** それぞれが実施する取り組みを評価: who is responsible for an action evaluates it; where nobody is, the owner of the plan (KUK-4). */
    AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT(Kind.CONFLICT),
    /** The grade is one of the plan's scheme. */
    A_SELF_EVALUATION_USES_A_GRADE_OF_THE_PLAN(Kind.INVALID),
    /** なぜ: a grade is explained. */
    A_SELF_EVALUATION_NEEDS_A_REASON(Kind.INVALID),
    /** 次に: where the grade asks for it, how to recover is told. */
    A_POOR_GRADE_NEEDS_A_STEP_TO_RECOVER(Kind.INVALID),

    // 振り返り
    /** An id is given to one review. */
    A_REVIEW_IS_SUBMITTED_ONCE(Kind.CONFLICT),
    /** Who reviewed is told. */
    A_REVIEW_NAMES_THE_BODY_THAT_HELD_IT(Kind.INVALID),
    /** What has not begun cannot be looked back upon. */
    A_REVIEW_IS_NOT_HELD_BEFORE_ITS_YEAR(Kind.INVALID),
    /** No question of the plan's scheme stays open (KAN-2, KUK-6). */
    A_REVIEW_ANSWERS_EVERY_QUESTION(Kind.INVALID),
    /** An answer belongs to a question of the plan's scheme. */
    A_REVIEW_ANSWERS_QUESTIONS_OF_THE_PLAN(Kind.INVALID),
    /** A body has one answer per question. */
    A_REVIEW_ANSWERS_A_QUESTION_ONCE(Kind.INVALID),
    /** An answer has words. */
    AN_ANSWER_IS_PUT_INTO_WORDS(Kind.INVALID),
    /** What is judged is an action of the plan. */
    A_REVIEW_NEEDS_ACTIONS_OF_THE_PLAN(Kind.INVALID),
    /** A body has one opinion per action. */
    A_REVIEW_JUDGES_AN_ACTION_ONCE(Kind.INVALID),
    /** The grade, when one is given, is one of the plan's scheme. */
    A_REVIEW_USES_GRADES_OF_THE_PLAN(Kind.INVALID),

    // 方向性
    /** A decision decides something. */
    AT_LEAST_ONE_DIRECTION_IS_DECIDED(Kind.INVALID),
    /** What is decided upon is an action of the plan. */
    A_DIRECTION_NEEDS_AN_ACTION_OF_THE_PLAN(Kind.INVALID),
    /** Of two directions in one decision nobody knows which holds. */
    A_DIRECTION_IS_DECIDED_ONCE_PER_ACTION(Kind.INVALID),
    /** The word is one of the plan's scheme, which says what it means (KOH-2). */
    A_DIRECTION_USES_A_WORD_OF_THE_PLAN(Kind.INVALID),
    /** A direction is explained. */
    A_DIRECTION_NEEDS_A_REASON(Kind.INVALID),

    // 締めと再開
    /** To be closed anew, a year is reopened first. */
    A_CLOSED_YEAR_IS_NOT_CLOSED_AGAIN(Kind.CONFLICT),
    /** The day of closing does not lie before 1 April of the year. */
    A_YEAR_IS_NOT_CLOSED_BEFORE_IT_BEGINS(Kind.INVALID),
    /** Every kind of author the plan names has written a part (KAN-1). */
    A_YEAR_CLOSES_WITH_EVERY_AUTHORS_ANNUAL_PLAN(Kind.CONFLICT),
    /** 進捗状況の確認: progress is checked against the annual plan; what nobody did is recorded as such (KAN-1). */
    A_YEAR_CLOSES_WITH_PROGRESS_OF_WHAT_WAS_PLANNED(Kind.CONFLICT),
    /** The year was looked back upon. */
    A_YEAR_CLOSES_AFTER_A_REVIEW(Kind.CONFLICT),
    /** Each action that outlasts the year has a self-evaluation. */
    A_YEAR_CLOSES_WITH_EVERY_ACTION_EVALUATED(Kind.CONFLICT),
    /** It was decided what becomes of each action that outlasts the year. */
    A_YEAR_CLOSES_WITH_A_DIRECTION_PER_ACTION(Kind.CONFLICT),
    /** What councils are still waiting for is not passed over in silence (NIS-4, NIS-5). */
    A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON(Kind.CONFLICT),
    /** Where a mid-term review is always held, its year does not pass without it (KAN-3). */
    A_MIDDLE_YEAR_CLOSES_AFTER_THE_MID_TERM_REVIEW(Kind.CONFLICT),
    /** There is a closing to undo. */
    ONLY_A_CLOSED_YEAR_IS_REOPENED(Kind.CONFLICT),
    /** Why a closed year is taken up again is told. */
    A_REOPENING_NEEDS_A_REASON(Kind.INVALID),

    // 翌年度への引継ぎ
    /** A year before exists in the plan's term; what an earlier plan taught is carried by the plan. */
    THE_FIRST_YEAR_HAS_NOTHING_TO_CARRY_OVER(Kind.CONFLICT),
    /** What may still change is not handed over. */
    ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER(Kind.CONFLICT),
    /** A year closed anew may be carried over anew. */
    A_CLOSING_IS_CARRIED_OVER_ONCE(Kind.CONFLICT);

    private final Kind kind;

    PlanYearRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
