package jp.ayumi.command.journal;

import java.time.Clock;
import java.util.UUID;
import jp.ayumi.log.journal.RefusalStore;
import jp.ayumi.web.problem.FaultListener;
import org.axonframework.common.IdentifierFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal of refused commands, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalSettings.class)
class JournalConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    RefusalJournal refusalJournal(RefusalStore store, JournalSettings settings, Clock clock) {
        return new RefusalJournal(store, settings, clock, JournalConfiguration::newId);
    }

    @Bean
    FaultListener refusedCommands(RefusalJournal journal, Clock clock) {
        return new RefusedCommands(journal, clock, JournalConfiguration::newId);
    }

    private static UUID newId() {
        return UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }
}
