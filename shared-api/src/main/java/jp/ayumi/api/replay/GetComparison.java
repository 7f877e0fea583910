package jp.ayumi.api.replay;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;

/**
 * Asks for a {@link ComparisonView}; nothing is answered when there is no such plan.
 *
 * @param to not before {@code from}
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetComparison(PlanId plan, ComparedPart part, MomentView from, MomentView to, String language)
        implements Question {

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
