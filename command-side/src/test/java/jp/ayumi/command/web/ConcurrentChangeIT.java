package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import jp.ayumi.web.testing.Http.Answer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Others are faster, as often as a command is tried. */
class ConcurrentChangeIT extends CommandSide {

    private final AtomicInteger tried = new AtomicInteger();

    @Autowired
    private CommandBus bus;

    @Value("${ayumi.commands.attempts}")
    private int attempts;

    private Registration others;

    @BeforeEach
    void othersAreFaster() {
        others = bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.onPrepareCommit(committing -> {
                tried.incrementAndGet();
                throw new ConcurrencyException("another append came first");
            });
            return chain.proceed();
        });
    }

    @AfterEach
    void othersAreGone() {
        others.cancel();
    }

    @Test
    void theConflictIsToldAndNothingIsStored() {
        long head = log.head();

        Answer answer = post(ROOT, municipality(newId()));

        assertProblem(answer, 409, "CONCURRENT_CHANGE");
        assertThat(answer.text("detail")).isEqualTo("ほかの変更と繰り返し重なったため、受け付けられませんでした。何も記録されていません。");
        assertThat(answer.text("action")).isEqualTo("少し待って、同じ要求を送り直してください。");
        assertThat(tried).hasValue(attempts);
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void theConflictIsToldInEnglishToo() {
        Answer answer = http().send(request(ROOT, municipality(newId())).header("Accept-Language", "en"));

        assertProblem(answer, 409, "CONCURRENT_CHANGE");
        assertThat(answer.text("detail"))
                .isEqualTo("Other changes came in between again and again. Nothing was recorded.");
        assertThat(answer.text("action")).isEqualTo("Wait a moment and send the same request again.");
    }

    @Test
    void theSameRequestIsAcceptedWhenTheOthersAreGone() {
        String key = newKey();
        String body = municipality(newId());
        assertProblem(send(body, key), 409, "CONCURRENT_CHANGE");

        others.cancel();

        assertThat(send(body, key).status()).isEqualTo(201);
    }

    private Answer send(String body, String key) {
        return http().send(http().post(ROOT, body)
                .header("Authorization", "Bearer " + token(ROOT, body))
                .header("Idempotency-Key", key));
    }
}
