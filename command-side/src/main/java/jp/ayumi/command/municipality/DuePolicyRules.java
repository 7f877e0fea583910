package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.MunicipalityRule.*;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** What a due policy must be like, so that every due date can be computed from it. */
final class DuePolicyRules {

    private static final int LONGEST = 366;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final Pointer POLICY = Pointer.to("policy");

    private DuePolicyRules() {}

    static void require(DuePolicy policy) {
        requireDay(policy.annualPlanDue(), "annualPlanDue");
        requireDay(policy.midTermReviewDue(), "midTermReviewDue");
        if (policy.progress() != null) {
            requireDays(policy.progress().graceDays(), POLICY.at("progress").at("graceDays"));
        }
        requireDays(policy.selfEvaluationDue(), POLICY.at("selfEvaluationDue"));
        requireDays(policy.reviewDue(), POLICY.at("reviewDue"));
        requireDays(policy.directionsDue(), POLICY.at("directionsDue"));
        requireDays(policy.closeDue(), POLICY.at("closeDue"));
        requireDays(policy.answerWithinDays(), POLICY.at("answerWithinDays"));
        requireDays(policy.hearBackWithinDays(), POLICY.at("hearBackWithinDays"));
        requireDays(policy.acknowledgeWithinDays(), POLICY.at("acknowledgeWithinDays"));
        requireDays(policy.termEndingNoticeDays(), POLICY.at("termEndingNoticeDays"));
        requireDays(policy.meetingNoticeDays(), POLICY.at("meetingNoticeDays"));
        requireOrder(policy);
    }

    private static void requireDay(@Nullable DueDay day, String field) {
        A_DUE_DAY_COMES_EVERY_YEAR.require(
                day == null || comesEveryYear(day),
                POLICY.at(field),
                "month",
                day == null ? "" : day.month(),
                "day",
                day == null ? "" : day.day());
    }

    private static boolean comesEveryYear(DueDay day) {
        try {
            return !MonthDay.of(day.month(), day.day()).equals(LEAP_DAY);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void requireDays(@Nullable Integer days, Pointer place) {
        A_DUE_DATE_LIES_WITHIN_A_YEAR.require(
                days == null || days >= 0 && days <= LONGEST, place, "days", String.valueOf(days), "most", LONGEST);
    }

    /** 自己評価, 振り返り, 方向性, 締め: each rests on the one before. */
    private static void requireOrder(DuePolicy policy) {
        int[] stated = Stream.of(
                        policy.selfEvaluationDue(), policy.reviewDue(), policy.directionsDue(), policy.closeDue())
                .filter(days -> days != null)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int step = 1; step < stated.length; step++) {
            THE_STEPS_OF_A_YEAR_ARE_DUE_IN_THEIR_ORDER.require(
                    stated[step - 1] <= stated[step], POLICY, "earlier", stated[step - 1], "later", stated[step]);
        }
    }
}
