package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * Why a member left before the term ended.
 *
 * @param endedOn the last day in office
 */
public record MembershipEndView(LocalDate endedOn, String reason, EventRef source) {}
