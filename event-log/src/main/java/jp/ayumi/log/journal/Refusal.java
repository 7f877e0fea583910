package jp.ayumi.log.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command that was refused or failed, or several alike. It has no place for a body or for arguments: they may tell of
 * persons, and the journal is never changed.
 *
 * @param id tells a repeated attempt to record it from another refusal
 * @param first when it was answered, by the clock of the process
 * @param last the same; later than the first where several are counted
 * @param times how many, from 1
 */
public record Refusal(
        UUID id, Instant first, Instant last, long times, Attempted attempted, Actor actor, Verdict verdict) {

    /**
     * What was tried, as far as it was known when it was refused.
     *
     * @param operation the operation's name
     * @param command the command's simple name
     * @param stream the history it was meant for
     * @param reason 理由, in the actor's words
     * @param decisionNumber 決裁番号
     */
    public record Attempted(
            @Nullable String operation,
            @Nullable String command,
            @Nullable String stream,
            @Nullable String municipality,
            @Nullable String plan,
            @Nullable String reason,
            @Nullable String decisionNumber) {}

    /**
     * Who tried.
     *
     * @param id opaque
     * @param roles separated by commas
     */
    public record Actor(
            String id,
            @Nullable String organization,
            @Nullable String roles) {}

    /**
     * What was answered, and to which request.
     *
     * @param rule the rule or the problem
     * @param status of the answer
     * @param pointer JSON pointer to the field to blame
     * @param keySha256 of the {@code Idempotency-Key}, in hexadecimal
     */
    public record Verdict(
            String rule,
            int status,
            @Nullable String pointer,
            @Nullable String correlationId,
            @Nullable String keySha256) {}
}
