package jp.ayumi.api.access;

/**
 * アクセスの方針 of a municipality.
 *
 * @param membersOnly whether only who is recorded as a member has a role here, whatever a token says
 * @param separateDuties whether who recorded a self-evaluation is kept from submitting the review that judges it
 */
public record AccessPolicy(boolean membersOnly, boolean separateDuties) {

    /** What holds until a municipality says otherwise. */
    public static final AccessPolicy OPEN = new AccessPolicy(false, false);
}
