package jp.ayumi.query.board;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.PlanId;

/**
 * Changes at a counterpart that the owner of a plan has not acknowledged.
 *
 * @param since when the oldest of them was recorded, by the day in Japan
 * @param count how many there are
 * @param oldest the event that made the oldest
 */
record UnseenChanges(PlanId plan, PlanId counterpart, String title, LocalDate since, int count, EventRef oldest) {}
