package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** What a progress record may say, at its first entry and at every correction. */
final class ProgressContent {

    private ProgressContent() {}

    /**
     * @param record where the record stands in the request
     */
    static void require(YearContext context, ElementId action, Progress progress, Pointer record) {
        requirePeriod(context, progress.period(), record.at("period"));
        requirePercent(progress.status(), progress.percent(), record.at("percent"));
        requireIssues(progress.issues(), record.at("issues"));
        requireActuals(context.actions(), action, progress.actuals(), record.at("actuals"));
    }

    private static void requirePeriod(YearContext context, ReportingPeriod period, Pointer place) {
        PROGRESS_LIES_IN_THE_FISCAL_YEAR.require(
                context.fiscalYear().contains(period.from())
                        && context.fiscalYear().contains(period.to()),
                place,
                "from",
                period.from(),
                "to",
                period.to(),
                "firstDay",
                context.fiscalYear().firstDay(),
                "lastDay",
                context.fiscalYear().lastDay());
        Happened.require(context, period.from(), place.at("from"));
    }

    /** Not begun and not done leave nothing to count, and what is complete is complete; between them any figure may stand. */
    private static void requirePercent(ProgressStatus status, @Nullable Integer percent, Pointer place) {
        if (percent == null) {
            return;
        }
        A_PERCENTAGE_LIES_BETWEEN_0_AND_100.require(percent >= 0 && percent <= 100, place, "percent", percent);
        boolean agrees =
                switch (status) {
                    case NOT_STARTED, NOT_DONE -> percent == 0;
                    case IN_PROGRESS, DELAYED -> true;
                    case COMPLETED -> percent == 100;
                };
        STATUS_AND_PERCENTAGE_AGREE.require(agrees, place, "status", status, "percent", percent);
    }

    private static void requireIssues(List<String> issues, Pointer list) {
        for (int i = 0; i < issues.size(); i++) {
            AN_ISSUE_IS_PUT_INTO_WORDS.require(!issues.get(i).isBlank(), list.at(i));
        }
    }

    private static void requireActuals(
            PlanActions actions, ElementId action, List<IndicatorActual> actuals, Pointer list) {
        Set<ElementId> told = new HashSet<>();
        for (int i = 0; i < actuals.size(); i++) {
            ElementId indicator = actuals.get(i).indicator();
            Pointer place = list.at(i).at("indicator");
            AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION.require(
                    actions.judges(indicator, action), place, "indicator", indicator, "action", action);
            AN_INDICATOR_HAS_ONE_ACTUAL_PER_RECORD.require(told.add(indicator), place, "indicator", indicator);
        }
    }
}
