package jp.ayumi.command.web;

import java.net.URI;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * What a request says beside path and body. An endpoint takes it as its first parameter, so that it is checked before the
 * body is read.
 *
 * @param operation the operation's name, that of the endpoint's method
 * @param path the address that was asked
 * @param key the caller's {@code Idempotency-Key}
 * @param ifMatch the caller's {@code If-Match}, unread
 * @param changes whether the operation needs {@code If-Match}
 * @param creates whether the operation answers 201
 * @param organization the actor's organisation; never taken from the body
 */
public record CommandCall(
        String operation,
        URI path,
        String key,
        @Nullable String ifMatch,
        boolean changes,
        boolean creates,
        CurrentActor actor,
        OrganizationId organization,
        String correlationId) {

    /**
     * An id for what the caller did not name. It follows from actor and key, so that a repeated request speaks of the same
     * thing without anybody having to remember what was made for the first.
     */
    public String madeId() {
        return Fingerprints.id(actor.id(), key);
    }
}
