package jp.ayumi.api.publication;

/**
 * The frozen text itself.
 *
 * @param content exactly as stored
 * @param sha256 over its UTF-8 bytes, in lower-case hexadecimal digits
 */
public record EditionContentView(String content, String sha256) {}
