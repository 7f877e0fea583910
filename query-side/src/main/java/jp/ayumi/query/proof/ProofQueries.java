package jp.ayumi.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.proof.ConsistencyProofView;
import jp.ayumi.api.proof.EntryBundleView;
import jp.ayumi.api.proof.GetConsistencyProof;
import jp.ayumi.api.proof.GetEntryBundle;
import jp.ayumi.api.proof.GetInclusionProof;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.log.LogProofs;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.query.projection.Reach;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers from the log itself, of which there are proofs on PostgreSQL only. */
@Component
@Profile("!axonserver")
class ProofQueries {

    private final LogProofs proofs;

    ProofQueries(LogProofs proofs) {
        this.proofs = proofs;
    }

    @QueryHandler
    Optional<InclusionProofView> answer(GetInclusionProof question) {
        return proofs.latest()
                .filter(signed -> Reach.includes(question.municipality()))
                .filter(signed -> question.position() <= signed.checkpoint().size())
                .flatMap(signed -> proofs.leaf(question.position())
                        .filter(stored -> belongsTo(question.municipality().value(), stored.event().stream()))
                        .map(stored -> view(stored, signed)));
    }

    @QueryHandler
    Optional<ConsistencyProofView> answer(GetConsistencyProof question) {
        return proofs.latest()
                .filter(signed -> question.to() <= signed.checkpoint().size())
                .map(signed -> proofs.consistency(question.from(), question.to()))
                .map(proof -> new ConsistencyProofView(question.from(), question.to(), base64(proof)));
    }

    @QueryHandler
    Optional<EntryBundleView> answer(GetEntryBundle question) {
        return proofs.entries(question.index(), question.width())
                .map(entries -> new EntryBundleView(entries.stream()
                        .map(entry -> new String(entry, StandardCharsets.UTF_8))
                        .toList()));
    }

    /** A stream is named {@code kind/municipality} and then whatever tells it apart there. */
    private static boolean belongsTo(String municipality, String stream) {
        String[] steps = stream.split("/", 3);
        return steps.length > 1 && steps[1].equals(municipality);
    }

    private InclusionProofView view(StoredLeaf stored, SignedCheckpoint signed) {
        long position = stored.event().position();
        long size = signed.checkpoint().size();
        return new InclusionProofView(
                position,
                new String(LeafData.of(stored.event()), StandardCharsets.UTF_8),
                Hash.of(stored.leaf()).base64(),
                size,
                base64(proofs.inclusion(position, size)),
                signed.note().toString(),
                signed.key().text(),
                Base64.getEncoder().encodeToString(stored.event().payload()),
                Base64.getEncoder().encodeToString(stored.event().metadata()));
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
