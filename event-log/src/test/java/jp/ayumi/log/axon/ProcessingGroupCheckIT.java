package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.postgres.Database;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** The start-up check bites: each of these faults would let an event be lost to a projection, unseen. */
class ProcessingGroupCheckIT {

    private static final Database DATABASE = TestApplication.freshDatabase();

    @Test
    void aGroupWithoutDeadLettersStopsTheStart() {
        assertRefused(WithoutDeadLetters.class, "recorder has no dead-letter queue");
    }

    @Test
    void aGroupWhoseHandlersErrorsAreOnlyLoggedStopsTheStart() {
        assertRefused(LoggingHandlersErrors.class, "recorder swallows errors");
    }

    @Test
    void aGroupWhoseProcessorsErrorsAreOnlyLoggedStopsTheStart() {
        assertRefused(LoggingProcessorsErrors.class, "recorder swallows errors");
    }

    @Test
    void aGroupInsideOfTheCommandStopsTheStart() {
        assertRefused(Subscribing.class, "recorder does not read the log");
    }

    private static void assertRefused(Class<?> fault, String sentence) {
        assertThatThrownBy(() ->
                        TestApplication.start(DATABASE, Recorder.class, fault).close())
                .isInstanceOf(ProcessingGroupCheck.UnsafeProcessingException.class)
                .hasMessage("event processing is not safe: " + sentence);
    }

    static class WithoutDeadLetters {

        @Bean
        ConfigurerModule fault() {
            return new Last(configurer -> configurer.eventProcessing().registerDeadLetterQueueProvider(group -> null));
        }
    }

    static class LoggingHandlersErrors {

        @Bean
        ConfigurerModule fault() {
            return new Last(configurer -> configurer
                    .eventProcessing()
                    .registerListenerInvocationErrorHandler("recorder", c -> new LoggingErrorHandler()));
        }
    }

    static class LoggingProcessorsErrors {

        @Bean
        ConfigurerModule fault() {
            return new Last(configurer ->
                    configurer.eventProcessing().registerErrorHandler("recorder", c -> errorContext -> {}));
        }
    }

    static class Subscribing {

        @Bean
        ConfigurerModule fault() {
            return new Last(configurer -> configurer.eventProcessing().registerSubscribingEventProcessor("recorder"));
        }
    }

    /** Has its way over the defaults. */
    private record Last(ConfigurerModule module) implements ConfigurerModule {

        @Override
        public void configureModule(Configurer configurer) {
            module.configureModule(configurer);
        }

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }
    }
}
