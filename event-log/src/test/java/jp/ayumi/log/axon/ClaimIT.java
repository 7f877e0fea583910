package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.postgres.Database;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that was killed has released nothing: its successor must not wait for the claim to run out. */
class ClaimIT {

    private static final String PROJECTION = "of-one-that-was-killed";

    private static Database database;

    @BeforeAll
    static void oneIsKilledWhileItHoldsItsClaim() {
        database = TestApplication.freshDatabase();
        try (ConfigurableApplicationContext killed = start("one")) {
            inTransaction(killed, () -> {
                TokenStore tokens = killed.getBean(TokenStore.class);
                tokens.initializeTokenSegments(PROJECTION, 1);
                tokens.fetchToken(PROJECTION, 0);
            });
        }
    }

    @Test
    void aProcessUnderTheSameNameGoesOnAtOnce() {
        try (ConfigurableApplicationContext successor = start("one")) {
            inTransaction(
                    successor,
                    () -> assertThat(successor.getBean(TokenStore.class).fetchToken(PROJECTION, 0))
                            .isNull());
        }
    }

    @Test
    void anotherProcessWaits() {
        try (ConfigurableApplicationContext other = start("another")) {
            assertThatThrownBy(() -> inTransaction(
                            other, () -> other.getBean(TokenStore.class).fetchToken(PROJECTION, 0)))
                    .isInstanceOf(UnableToClaimTokenException.class);
        }
    }

    private static ConfigurableApplicationContext start(String name) {
        return TestApplication.start(TestApplication.starting(), database, "--ayumi.node.name=" + name);
    }

    private static void inTransaction(ConfigurableApplicationContext context, Runnable work) {
        context.getBean(TransactionManager.class).executeInTransaction(work);
    }
}
