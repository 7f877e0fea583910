package jp.ayumi.api.proof;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for an {@link InclusionProofView}; nothing is answered when the position holds no event of this municipality, or is
 * covered by no checkpoint yet.
 */
public record GetInclusionProof(MunicipalityId municipality, long position) implements Question {}
