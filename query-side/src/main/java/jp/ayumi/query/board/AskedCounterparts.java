package jp.ayumi.query.board;

import java.util.Optional;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.GetCounterparts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.web.Questions;
import org.springframework.stereotype.Component;

/** Asks the counterparts' own query, so that the board demands nothing that cannot be seen there. */
@Component
class AskedCounterparts implements CounterpartSource {

    private final Questions questions;

    AskedCounterparts(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<CounterpartsView> openChanges(PlanId plan) {
        return questions.find(new GetCounterparts(plan, true), CounterpartsView.class);
    }
}
