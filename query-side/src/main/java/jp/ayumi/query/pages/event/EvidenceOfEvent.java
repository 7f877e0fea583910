package jp.ayumi.query.pages.event;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Min;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.proof.GetInclusionProof;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.limit.OnlyNow;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the reader's browser checks for itself; the same that the API tells whoever comes with a token. */
@Hidden
@OnlyNow
@RestController
@Profile("!axonserver")
class EvidenceOfEvent {

    private final Questions questions;

    EvidenceOfEvent(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/municipalities/{municipality}/events/{position}/evidence")
    InclusionProofView show(@PathVariable MunicipalityId municipality, @PathVariable @Min(1) long position) {
        return questions
                .find(new GetInclusionProof(municipality, position), InclusionProofView.class)
                .orElseThrow(QueryProblem.EVENT_UNKNOWN.about("position", position));
    }
}
