package jp.ayumi.query.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jp.ayumi.api.Question;
import jp.ayumi.query.projection.KnownAt;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.RefusedReading;
import jp.ayumi.web.security.ActorReader;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a question of whoever answers it, in this process or another. With the question travel who asks and what the request
 * at hand may know ({@code knownAt}): no endpoint can forget it.
 */
@Component
public class Questions {

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The answer to a question that always has one. */
    public <A> A ask(Question question, Class<A> answer) {
        return answered(gateway.query(asked(question), ResponseTypes.instanceOf(answer)));
    }

    /** The answer as of now, whatever the request at hand may know: for what is no matter of the past. */
    public <A> A askNow(Question question, Class<A> answer) {
        return answered(gateway.query(asked(question, null), ResponseTypes.instanceOf(answer)));
    }

    /** The answer to a question about something that may not exist. */
    public <A> Optional<A> find(Question question, Class<A> answer) {
        return answered(gateway.query(asked(question), ResponseTypes.optionalInstanceOf(answer)));
    }

    /** The same as known at an earlier position than the request at hand. */
    public <A> Optional<A> findKnownAt(long position, Question question, Class<A> answer) {
        return answered(gateway.query(asked(question, position), ResponseTypes.optionalInstanceOf(answer)));
    }

    private static Message<Question> asked(Question question) {
        return asked(question, KnownThen.ofThisRequest());
    }

    private static Message<Question> asked(Question question, @Nullable Long position) {
        MetaData asker = MetaData.from(Asker.of(ActorReader.find()).metadata());
        return new GenericMessage<>(question, position == null ? asker : asker.and(KnownAt.METADATA, position));
    }

    private static <A> A answered(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw RefusedReading.in(cause)
                        .<RuntimeException>map(refused -> refused)
                        .orElse(cause);
            }
            throw e;
        }
    }
}
