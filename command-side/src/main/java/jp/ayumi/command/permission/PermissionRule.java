package jp.ayumi.command.permission;

import jp.ayumi.command.kernel.NamedRule;

/** Who may do what. */
enum PermissionRule implements NamedRule {
    /** Who was removed may nothing, whatever a token says. */
    A_REMOVED_MEMBER_ACTS_NO_MORE,
    /** Where the municipality says so, a token alone is nothing. */
    ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY,
    /** A member acts for the organisation that it was recorded for. */
    A_MEMBER_ACTS_FOR_THE_RECORDED_ORGANIZATION,
    /** Each command is for certain roles, all over the municipality or for the plan or council that it is about. */
    EACH_COMMAND_NEEDS_ITS_ROLE,
    /** 担当: progress and self-evaluations are of those whom the plan makes responsible for the action. */
    STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION,
    /** A plan is made, run, answered for and revised by the organisation that owns it. */
    A_PLAN_IS_KEPT_BY_ITS_OWNER,
    /** 事務局: a council's records are kept by the organisation that runs it. */
    A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL,
    /** 職務の分離: where the municipality asks for it, nobody submits the review of a year that they recorded in. */
    WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
