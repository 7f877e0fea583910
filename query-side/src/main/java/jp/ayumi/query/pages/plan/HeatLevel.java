package jp.ayumi.query.pages.plan;

import java.util.Locale;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.TallyView;

/** How a goal stands in a year, at a glance. The symbol says it without the colour. */
enum HeatLevel {
    /** every action is completed */
    ACHIEVED("◎"),
    /** every action was reported, and none is late or was left undone */
    ON_TRACK("○"),
    /** less than half are late, undone or not reported */
    MIXED("△"),
    /** half or more are */
    BEHIND("▲"),
    /** nobody has reported anything */
    SILENT("–"),
    /** no action in that year, or the year was not opened */
    NONE("");

    private final String symbol;

    HeatLevel(String symbol) {
        this.symbol = symbol;
    }

    static HeatLevel of(TallyView tally) {
        int all = tally.actions();
        int completed = count(tally, ProgressStatus.COMPLETED);
        int wanting =
                tally.notReported() + count(tally, ProgressStatus.DELAYED) + count(tally, ProgressStatus.NOT_DONE);
        if (all == 0) {
            return NONE;
        }
        if (tally.notReported() == all) {
            return SILENT;
        }
        if (completed == all) {
            return ACHIEVED;
        }
        if (wanting == 0) {
            return ON_TRACK;
        }
        return wanting * 2 < all ? MIXED : BEHIND;
    }

    public String symbol() {
        return symbol;
    }

    public String css() {
        return "heat-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int count(TallyView tally, ProgressStatus status) {
        return tally.byStatus().getOrDefault(status, 0);
    }
}
