package jp.ayumi.log.journal;

import org.jspecify.annotations.Nullable;

/**
 * Somebody reads what is told about the work of others.
 *
 * @param actor opaque id
 * @param roles separated by commas
 * @param operation the operation's name
 * @param asked the parameters as they were understood
 */
public record Access(
        String municipality,
        String actor,
        @Nullable String organization,
        @Nullable String roles,
        String operation,
        String asked,
        String correlationId) {}
