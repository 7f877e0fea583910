package jp.ayumi.command.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How refused commands are written down. What goes beyond these bounds is counted, and the counts are written down.
 *
 * @param burst how many refusals of one actor are told one by one, when none came before
 * @param refill after how long one more of that actor is
 * @param summary how often counts are written
 * @param patience how long a refused caller waits for the journal at most
 * @param waiting how many refusals wait in memory at most while the database is away
 */
@ConfigurationProperties("ayumi.journal")
record JournalSettings(
        @DefaultValue("100") int burst,
        @DefaultValue("10s") Duration refill,
        @DefaultValue("60s") Duration summary,
        @DefaultValue("1s") Duration patience,
        @DefaultValue("1000") int waiting) {}
