package jp.ayumi.command.issue;

import jp.ayumi.command.kernel.NamedRule;

/**
 * What holds of community issues. The sentences for people, and what to do, stand in the bundle {@code messages/rules} under
 * these names; the names never change.
 */
enum IssueRule implements NamedRule {

    // 地域課題
    /** The issue addressed was raised. */
    ISSUE_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one issue of a municipality. */
    AN_ISSUE_IS_RAISED_ONCE(Kind.CONFLICT),
    /** Issues are shared per small area (KOH-8). */
    AN_ISSUE_BELONGS_TO_A_KNOWN_AREA(Kind.INVALID),
    /** Who raises or matches issues is an active organisation of the municipality. */
    ISSUES_ARE_HANDLED_BY_ACTIVE_ORGANIZATIONS(Kind.CONFLICT),
    /** No day that is recorded lies in the future. */
    NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY(Kind.INVALID),
    /** What is settled stays settled. */
    A_RESOLVED_ISSUE_STAYS_AS_IT_WAS(Kind.CONFLICT),

    // 取組へ
    /** An issue is taken up by an action that stands in an adopted plan of the municipality (KAN-8). */
    AN_ISSUE_IS_TAKEN_UP_BY_AN_ACTION_OF_AN_ADOPTED_PLAN(Kind.INVALID),
    /** An action takes an issue up once. */
    AN_ACTION_TAKES_AN_ISSUE_UP_ONCE(Kind.CONFLICT),
    /** What an action works on was not declined. */
    AN_ISSUE_THAT_WAS_TAKEN_UP_IS_NOT_DECLINED(Kind.CONFLICT),

    // 地区へ
    /** A district hears back what became of its issue: there is something to tell (KAN-8). */
    A_DISTRICT_HEARS_BACK_AFTER_A_DECISION(Kind.CONFLICT),
    /** A district hears back about the common issue that its issue is part of. */
    A_DISTRICT_HEARS_BACK_ABOUT_ITS_OWN_ISSUE(Kind.INVALID),
    /** An issue is settled when its district knows what became of it (KAN-8). */
    AN_ISSUE_IS_RESOLVED_AFTER_ITS_DISTRICT_HEARD_BACK(Kind.CONFLICT),

    // 共通課題
    /** The common issue addressed was formed. */
    COMMON_ISSUE_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one common issue of a municipality. */
    A_COMMON_ISSUE_IS_FORMED_ONCE(Kind.CONFLICT),
    /** What is common is common to issues that were raised in the municipality and are not settled. */
    A_COMMON_ISSUE_CONSISTS_OF_OPEN_ISSUES(Kind.INVALID),
    /** What is seen in one area only is not common (KAN-8). */
    A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS(Kind.INVALID),
    /** An issue is part of a common one once. */
    AN_ISSUE_JOINS_A_COMMON_ISSUE_ONCE(Kind.CONFLICT),
    /** Only what is part of it can leave it. */
    ONLY_A_MEMBER_LEAVES_A_COMMON_ISSUE(Kind.CONFLICT),
    /** What is settled stays settled. */
    A_RESOLVED_COMMON_ISSUE_STAYS_AS_IT_WAS(Kind.CONFLICT),
    /** There is something to settle. */
    A_COMMON_ISSUE_IS_RESOLVED_AFTER_A_DECISION(Kind.CONFLICT),
    /** Each district knows what became of the common issue before it is settled (KAN-8). */
    A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK(Kind.CONFLICT);

    private final Kind kind;

    IssueRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
