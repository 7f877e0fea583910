package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import java.util.Arrays;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Command;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.Rule;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;

/**
 * An aggregate as Axon runs it, with the project's own way of finding the target.
 *
 * @param <T> the aggregate
 */
public final class OnAxon<T> {

    private final Class<T> type;
    private final FixtureConfiguration<T> fixture;

    public OnAxon(Class<T> type, Object... resources) {
        this.type = type;
        this.fixture = new AggregateTestFixture<>(type).registerCommandTargetResolver(new CommandTarget());
        Arrays.stream(resources).forEach(fixture::registerInjectableResource);
    }

    /** A command to an aggregate with this history. */
    public Handled<T> after(Object[] history, Command command) {
        return new Handled<>(fixture.given(history).when(command));
    }

    /** The same from a sender who had read this version. */
    public Handled<T> after(Object[] history, Command command, long expectedVersion) {
        return new Handled<>(
                fixture.given(history).when(command, Map.of(MetadataKeys.EXPECTED_VERSION, expectedVersion)));
    }

    /** The same from a sender who gave this reason. */
    public Handled<T> becauseOf(String reason, Object[] history, Command command) {
        return new Handled<>(fixture.given(history).when(command, Map.of(MetadataKeys.REASON, reason)));
    }

    /** Axon has a handler for every command of the slice, and creates the aggregate if it is missing for each of them. */
    public void handlesEvery(Class<? extends Command> commands) {
        var handled = AnnotatedAggregateMetaModelFactory.inspectAggregate(type)
                .commandHandlers(type)
                .map(handler -> handler.unwrap(CommandMessageHandlingMember.class)
                        .orElseThrow()
                        .commandName())
                .toList();
        assertThat(handled)
                .containsExactlyInAnyOrderElementsOf(
                        Cases.kindsOf(commands).stream().map(Class::getName).toList());
    }

    /** What came of it. */
    public record Handled<T>(ResultValidator<T> result) {

        public void then(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
        }

        /** Refused by this rule, and nothing was stored. */
        public void thenRefusedBy(Rule rule) {
            result.expectNoEvents()
                    .expectException(RefusedException.class)
                    .expectException(hasToString(containsString(rule.name() + " ")));
        }
    }
}
