package jp.ayumi.api.snapshot;

import jp.ayumi.api.planyear.PlanYearId;

/**
 * A plan year was frozen. Anybody can check it from the log alone: the hash is over the content, and the content follows
 * from the events of the plan year and of its plan up to the version and the revision named here.
 *
 * @param planYearVersion how many events of the plan year are counted in
 * @param planRevision the plan's revision whose titles and scheme the content uses
 * @param content canonical JSON (RFC 8785); its UTF-8 bytes are what is handed over
 * @param sha256 SHA-256 over these bytes, in lower-case hexadecimal digits
 */
public record SnapshotTaken(
        SnapshotId snapshot,
        PlanYearId planYear,
        SnapshotKind kind,
        long planYearVersion,
        int planRevision,
        String content,
        String sha256)
        implements SnapshotEvent {}
