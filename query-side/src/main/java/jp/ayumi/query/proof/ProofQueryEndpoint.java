package jp.ayumi.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.proof.ConsistencyProofView;
import jp.ayumi.api.proof.GetConsistencyProof;
import jp.ayumi.api.proof.GetInclusionProof;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.log.LogProofs;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.limit.OnlyNow;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP, for whoever wants to check with their own means. */
@OnlyNow
@RestController
@Profile("!axonserver")
@Tag(name = "proof", description = "改ざんされていないことの証明")
class ProofQueryEndpoint {

    private final Questions questions;
    private final LogProofs proofs;

    ProofQueryEndpoint(Questions questions, LogProofs proofs) {
        this.questions = questions;
        this.proofs = proofs;
    }

    @GetMapping("/api/municipalities/{municipality}/events/{position}/proof")
    @Operation(summary = "記録された出来事が、署名されたログに含まれることの証明(RFC 9162)")
    InclusionProofView getInclusionProof(
            @PathVariable MunicipalityId municipality, @PathVariable @Min(1) long position) {
        return questions
                .find(new GetInclusionProof(municipality, position), InclusionProofView.class)
                .orElseThrow(() -> missing(position));
    }

    private ProblemException missing(long position) {
        return position > signedSize()
                ? ProofProblem.EVENT_NOT_SIGNED.about("position", position).get()
                : QueryProblem.EVENT_UNKNOWN.about("position", position).get();
    }

    @GetMapping("/api/log/consistency")
    @Operation(summary = "先のログに付け加えただけで、何も変えていないことの証明(RFC 9162)")
    ConsistencyProofView getConsistencyProof(@RequestParam @Min(0) long from, @RequestParam @Min(0) long to) {
        if (from > to) {
            throw ProofProblem.TREE_SIZES_REVERSED.about("from", from).get();
        }
        return questions
                .find(new GetConsistencyProof(from, to), ConsistencyProofView.class)
                .orElseThrow(ProofProblem.TREE_SIZE_UNKNOWN.about("size", to));
    }

    private long signedSize() {
        return proofs.latest()
                .map(signed -> signed.checkpoint().size())
                .orElseThrow(ProofProblem.LOG_NOT_SIGNED.about("size", 0));
    }
}
