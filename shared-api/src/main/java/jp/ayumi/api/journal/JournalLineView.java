package jp.ayumi.api.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command: who, in which role, when, what, on what, why, and what became of it. What it said is told by its events;
 * of a refused one that is kept nowhere.
 *
 * @param cursor its place in the journal
 * @param recordedAt when the database recorded it
 * @param firstAt when it was decided, by the clock of the process
 * @param lastAt the same; later than the first where several are counted
 * @param times more than 1: so many refusals alike, counted and not told one by one
 * @param operation {@code null} when the request was refused before anybody knew what it was for, or when it was recorded
 *     before operations were
 * @param stream the history it was meant for, as far as known
 * @param plan the plan it concerns, {@code municipality/plan}
 * @param actor opaque id
 * @param person the actor's place in the directory of persons
 * @param organization the actor's at that moment
 * @param roles the actor's at that moment
 * @param reason 理由, in the actor's words
 * @param decisionNumber 決裁番号
 * @param rule the rule or the problem that refused it; {@code *} where different ones are counted together
 * @param status of the answer; {@code null} when it was accepted
 * @param pointer JSON pointer to the field to blame
 * @param firstPosition of its first event in the log; {@code null} when it was refused
 * @param lastPosition of its last event; nothing of another command lies between
 * @param correlationId the request that began it
 * @param causationId the command message that its events name as their cause
 * @param keySha256 of its {@code Idempotency-Key}, in hexadecimal
 */
public record JournalLineView(
        String cursor,
        JournalOutcome outcome,
        Instant recordedAt,
        Instant firstAt,
        Instant lastAt,
        long times,
        @Nullable String operation,
        @Nullable String stream,
        @Nullable String plan,
        String actor,
        String person,
        @Nullable String organization,
        List<String> roles,
        @Nullable String reason,
        @Nullable String decisionNumber,
        @Nullable String rule,
        @Nullable Integer status,
        @Nullable String pointer,
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String keySha256) {

    public JournalLineView {
        roles = List.copyOf(roles);
    }
}
