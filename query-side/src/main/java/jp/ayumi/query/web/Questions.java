package jp.ayumi.query.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks a question of whoever answers it, in this process or another. */
@Component
public class Questions {

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The answer to a question that always has one. */
    public <A> A ask(Object question, Class<A> answer) {
        return answered(gateway.query(question, ResponseTypes.instanceOf(answer)));
    }

    /** The answer to a question about something that may not exist. */
    public <A> Optional<A> find(Object question, Class<A> answer) {
        return answered(gateway.query(question, ResponseTypes.optionalInstanceOf(answer)));
    }

    private static <A> A answered(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
