package jp.ayumi.command.access;

import jp.ayumi.command.kernel.NamedRule;

/** What holds when a municipality says who may do what. */
enum AccessRule implements NamedRule {
    /** The member addressed was admitted, and not removed since. */
    MEMBER_UNKNOWN(Kind.UNKNOWN),
    /** Who is a member is not admitted again; who was removed may come back. */
    A_MEMBER_IS_ADMITTED_ONCE(Kind.CONFLICT),
    /** For whom a member acts is registered in the municipality, and exists. */
    A_MEMBER_ACTS_FOR_AN_ORGANIZATION_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** A grant for one plan names a plan of the municipality. */
    A_GRANT_NAMES_A_PLAN_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** A grant for one council names a council of the municipality. */
    A_GRANT_NAMES_A_COUNCIL_OF_THE_MUNICIPALITY(Kind.INVALID),
    /** Where members were given the administration, one of them keeps it: nobody locks the door from the outside. */
    THE_LAST_ADMINISTRATOR_STAYS(Kind.CONFLICT),
    /** Who lets only members in has one among them who can admit others. */
    ONLY_MEMBERS_COUNT_WHERE_ONE_OF_THEM_ADMINISTERS(Kind.CONFLICT);

    private final Kind kind;

    AccessRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
