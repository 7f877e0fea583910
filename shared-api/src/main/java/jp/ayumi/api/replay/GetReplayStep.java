package jp.ayumi.api.replay;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;

/**
 * Asks for a {@link ReplayStepPageView}; nothing is answered when there is no event of the plan at the position.
 *
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetReplayStep(PlanId plan, long position, String language) implements Question {

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
