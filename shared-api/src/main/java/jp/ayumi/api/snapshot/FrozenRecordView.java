package jp.ayumi.api.snapshot;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;

/**
 * A snapshot with all that is needed to read it, none of which changes any more.
 *
 * @param content canonical JSON (RFC 8785), exactly as stored
 * @param sha256 over its UTF-8 bytes, in lower-case hexadecimal digits
 * @param organizations what organisations were called when it was taken: the content names them by id
 */
public record FrozenRecordView(
        SnapshotId snapshot,
        PlanYearId planYear,
        SnapshotKind kind,
        int planRevision,
        String content,
        String sha256,
        List<NamedOrganization> organizations,
        Trace taken) {
    public FrozenRecordView {
        organizations = List.copyOf(organizations);
    }

    /** An organisation by its id and the name that it had. */
    public record NamedOrganization(OrganizationId organization, String name) {}
}
