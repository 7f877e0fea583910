package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.ayumi.api.Refusal;
import jp.ayumi.api.Rule;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredReceipt;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.CurrentActor;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.RemoteExceptionDescription;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a request when the command does not simply succeed. */
class CommandDispatcherTest {

    private static final CommandReceipt RECEIPT = new CommandReceipt(
            "municipality/x", 1, List.of(new UUID(1, 2)), 7, 7, Instant.parse("2025-04-01T00:00:00Z"));

    private final CommandGateway gateway = mock();
    private final ReceiptStore receipts = mock();
    private final ReceiptDesk desk = new ReceiptDesk();
    private final Fingerprints fingerprints = new Fingerprints(AyumiJson.mapper());
    private final Queue<Optional<RuntimeException>> outcomes = new ArrayDeque<>();
    private final CommandDispatcher dispatcher = new CommandDispatcher(
            new CommandSender(gateway, desk, receipts, Duration.ofMillis(200)), receipts, fingerprints, new Retries(4));

    private record Body(@Nullable String reason, @Nullable String decisionNumber) implements CommandBody {}

    @BeforeEach
    void handle() {
        when(gateway.send(any())).thenAnswer(call -> {
            CommandMessage<?> message = call.getArgument(0);
            Optional<RuntimeException> outcome = outcomes.remove();
            outcome.ifPresentOrElse(failure -> {}, () -> desk.deliver(message.getIdentifier(), RECEIPT));
            return outcome.<CompletableFuture<Object>>map(CompletableFuture::failedFuture)
                    .orElseGet(() -> CompletableFuture.completedFuture("done"));
        });
        when(receipts.find(any(), any())).thenReturn(Optional.empty());
    }

    private void outcomesAre(RuntimeException... failures) {
        for (RuntimeException failure : failures) {
            outcomes.add(Optional.of(failure));
        }
        outcomes.add(Optional.empty());
    }

    private static CommandCall call() {
        return new CommandCall(
                "registerMunicipality",
                URI.create("/api/municipalities"),
                "key",
                null,
                false,
                true,
                new CurrentActor("i", "s", null, null, Set.of()),
                new OrganizationId("hall"),
                "c");
    }

    private CommandReceipt dispatch() {
        return dispatcher.dispatch(
                call(),
                new Body("why", null),
                new RegisterMunicipality(new MunicipalityId("x"), "n", "", MunicipalityKind.CITY));
    }

    private void earlier(String fingerprint) {
        when(receipts.find("i#s", "key")).thenReturn(Optional.of(new StoredReceipt(fingerprint, RECEIPT)));
    }

    private static RuntimeException refusal() {
        Refusal refusal = new Refusal("TAKEN", Rule.Kind.CONFLICT, null, Map.of());
        return new CommandExecutionException("refused", null, refusal);
    }

    @Test
    void aCommandThatSucceedsAsksTheLogForNothing() {
        outcomesAre();
        assertThat(dispatch()).isEqualTo(RECEIPT);
        verifyNoInteractions(receipts);
    }

    @Test
    void aCommandThatWasHandledElsewhereFindsItsReceiptInTheLog() {
        doReturn(CompletableFuture.completedFuture("done")).when(gateway).send(any());
        earlier(fingerprints.of(call(), new Body("why", null)));
        assertThat(dispatch()).isEqualTo(RECEIPT);
    }

    @Nested
    class WhenOthersAreFaster {

        @Test
        void itIsTriedAgain() {
            outcomesAre(new ConcurrencyException("1"), new ConcurrencyException("2"), new ConcurrencyException("3"));
            assertThat(dispatch()).isEqualTo(RECEIPT);
            verify(gateway, times(4)).send(any());
        }

        @Test
        void itIsTriedAgainAlsoWhenAnotherProcessSaysSo() {
            RemoteExceptionDescription far = RemoteExceptionDescription.describing(new ConcurrencyException("far"));
            outcomesAre(new CommandExecutionException("far", new RemoteHandlingException(far)));
            assertThat(dispatch()).isEqualTo(RECEIPT);
        }

        @Test
        void itIsNotTriedForEver() {
            outcomesAre(
                    new ConcurrencyException("1"),
                    new ConcurrencyException("2"),
                    new ConcurrencyException("3"),
                    new ConcurrencyException("4"));
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(ConcurrencyException.class);
        }

        @Test
        void aRefusalIsNotTriedAgain() {
            outcomesAre(refusal());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(CommandExecutionException.class);
            verify(gateway, times(1)).send(any());
        }
    }

    @Nested
    class WhenItIsARepetition {

        @Test
        void theEarlierReceiptIsTheAnswerToARefusal() {
            outcomesAre(refusal());
            earlier(fingerprints.of(call(), new Body("why", null)));
            assertThat(dispatch()).isEqualTo(RECEIPT);
        }

        @Test
        void theEarlierReceiptIsTheAnswerToADuplicate() {
            outcomesAre(new DuplicateCommandException());
            earlier(fingerprints.of(call(), new Body("why", null)));
            assertThat(dispatch()).isEqualTo(RECEIPT);
        }

        @Test
        void anotherRequestUnderItsKeyIsRefused() {
            outcomesAre(new DuplicateCommandException());
            earlier(fingerprints.of(call(), new Body("why else", null)));
            assertThatThrownBy(CommandDispatcherTest.this::dispatch)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.fault().code())
                                    .isEqualTo(CommandProblem.IDEMPOTENCY_KEY_REUSED));
        }

        @Test
        void noRefusalIsToldWhileTheLogCannotSayWhetherItIsOne() {
            outcomesAre(refusal());
            when(receipts.find(any(), any())).thenThrow(new LogUnavailableException("away", null));
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(LogUnavailableException.class);
        }
    }

    @Nested
    class WhenTheOutcomeIsUnknown {

        @Test
        void theLogIsAskedAndItsReceiptIsTheAnswer() {
            outcomesAre(new AppendOutcomeUnknownException());
            earlier(fingerprints.of(call(), new Body("why", null)));
            assertThat(dispatch()).isEqualTo(RECEIPT);
        }

        @Test
        void itStaysUnknownWhenTheLogKnowsNothingYet() {
            outcomesAre(new AppendOutcomeUnknownException());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(AppendOutcomeUnknownException.class);
        }

        @Test
        void itStaysUnknownWhenTheLogIsAway() {
            outcomesAre(new AppendOutcomeUnknownException());
            when(receipts.find(any(), any())).thenThrow(new LogUnavailableException("away", null));
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(AppendOutcomeUnknownException.class);
        }

        @Test
        void anAnswerThatDoesNotComeInTimeIsAnUnknownOutcome() {
            doReturn(new CompletableFuture<>()).when(gateway).send(any());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(AppendOutcomeUnknownException.class);
        }
    }

    @Nested
    class TheDeskIsEmptyAgain {

        @AfterEach
        void nobodyIsAwaited() {
            assertThat(desk.awaited()).isZero();
        }

        @Test
        void whenTheCommandWasHandled() {
            outcomesAre();
            dispatch();
        }

        @Test
        void whenTheCommandFailed() {
            outcomesAre(refusal());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(CommandExecutionException.class);
        }

        @Test
        void whenNoAnswerComesInTime() {
            doReturn(new CompletableFuture<>()).when(gateway).send(any());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(AppendOutcomeUnknownException.class);
        }

        @Test
        void whenTheRequestIsInterrupted() {
            doReturn(new CompletableFuture<>()).when(gateway).send(any());
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(CommandDispatcherTest.this::dispatch)
                        .isInstanceOf(AppendOutcomeUnknownException.class);
            } finally {
                assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            }
        }

        @Test
        void whenTheGatewayItselfFails() {
            doThrow(new IllegalStateException("no handler")).when(gateway).send(any());
            assertThatThrownBy(CommandDispatcherTest.this::dispatch).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Fingerprint {

        @Test
        void partsDoNotRunTogether() {
            assertThat(fingerprints.of(call(), new Body("a", "b")))
                    .isNotEqualTo(fingerprints.of(call(), new Body("ab", "")))
                    .hasSize(64);
        }

        @Test
        void aMadeIdFollowsFromActorAndKey() {
            assertThat(Fingerprints.id("a", "key"))
                    .isEqualTo(Fingerprints.id("a", "key"))
                    .isNotEqualTo(Fingerprints.id("b", "key"))
                    .isNotEqualTo(Fingerprints.id("a", "other"));
            UUID made = UUID.fromString(Fingerprints.id("a", "key"));
            assertThat(made.version()).isEqualTo(8);
            assertThat(made.variant()).isEqualTo(2);
        }
    }
}
