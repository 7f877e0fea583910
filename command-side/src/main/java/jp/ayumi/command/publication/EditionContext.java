package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.PublicationRule.EDITION_UNKNOWN;
import static jp.ayumi.command.publication.PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS;

import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.snapshot.SnapshotState;

/**
 * What a decision on an edition starts from.
 *
 * @param state empty before it is published
 */
record EditionContext(Optional<EditionState> state, EditionSurroundings around) {

    EditionState edition(EditionCommand command) {
        return state.orElseThrow(() -> EDITION_UNKNOWN.refused(Pointer.NONE, "edition", command.edition()));
    }

    /** A snapshot of the same municipality; others are none of this one's business. */
    Optional<SnapshotState> snapshot(EditionCommand command, SnapshotId snapshot) {
        return snapshot.municipality().equals(command.edition().municipality())
                ? around.snapshots().glance(snapshot)
                : Optional.empty();
    }

    /** Another edition of the same municipality. */
    Optional<EditionState> neighbour(EditionCommand command, EditionId other) {
        return other.municipality().equals(command.edition().municipality())
                ? around.editions().glance(other)
                : Optional.empty();
    }

    boolean hasArea(MunicipalityId municipality, AreaId area) {
        return around.municipalities()
                .glance(municipality)
                .filter(known -> known.hasArea(area))
                .isPresent();
    }

    void requirePast(LocalDate date, String field) {
        NOTHING_IS_TOLD_BEFORE_IT_HAPPENS.require(
                !date.isAfter(around.today().inJapan()), Pointer.to(field), "date", date);
    }
}
