package jp.ayumi.api.snapshot;

/**
 * The frozen text itself.
 *
 * @param content exactly as stored
 * @param sha256 over its UTF-8 bytes, in lower-case hexadecimal digits
 */
public record SnapshotContentView(String content, String sha256) {}
