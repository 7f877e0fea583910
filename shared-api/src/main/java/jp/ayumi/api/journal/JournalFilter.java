package jp.ayumi.api.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which commands are wanted; {@code null} leaves a choice open.
 *
 * @param actor opaque id of who acted
 * @param organization the actor's at that moment
 * @param plan the plan's name within its municipality
 * @param stream the history it was meant for, for example {@code plan/tomakomai/city-3}
 * @param operation the operation's name
 * @param rule the rule or the problem that refused it; no accepted command has one
 * @param from the first day, in Japan
 * @param to the last day, in Japan
 */
public record JournalFilter(
        @Nullable String actor,
        @Nullable String organization,
        @Nullable String plan,
        @Nullable String stream,
        @Nullable String operation,
        @Nullable JournalOutcome outcome,
        @Nullable String rule,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
