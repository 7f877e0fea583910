package jp.ayumi.command.planyear;

import java.time.LocalDate;
import jp.ayumi.command.kernel.Pointer;

/** A record tells what was: the day it speaks of has come. */
final class Happened {

    private Happened() {}

    static void require(YearContext context, LocalDate day, Pointer place) {
        PlanYearRule.NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS.require(
                !day.isAfter(context.today()), place, "day", day, "today", context.today());
    }
}
