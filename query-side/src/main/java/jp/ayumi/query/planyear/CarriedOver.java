package jp.ayumi.query.planyear;

import java.util.List;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;

/** What the year before handed over, and at which of its closings. */
public record CarriedOver(
        PlanYearId from, int closing, List<CarriedAction> actions, List<Answer> reviewAnswers, Trace trace) {}
