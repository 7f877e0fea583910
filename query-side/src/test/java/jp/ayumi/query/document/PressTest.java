package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.ayumi.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PressTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger prints = new AtomicInteger();
    private final Press press = new Press(
            new PdfPrinter() {
                @Override
                byte[] pdf(String html, Instant made) {
                    prints.incrementAndGet();
                    if (html.equals("slow")) {
                        begun.countDown();
                        await(mayEnd);
                    }
                    if (html.equals("bad")) {
                        throw new IllegalStateException("cannot be printed");
                    }
                    return new byte[] {1, 2, 3};
                }
            },
            new DocumentSettings(1, Duration.ofMillis(50), DataSize.ofBytes(100)));

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldWhenToComeAgain() throws Exception {
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> press.print("a", "slow", Instant.EPOCH));
        await(begun);
        assertThatThrownBy(() -> press.print("b", "quick", Instant.EPOCH))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.fault().code()).isEqualTo(DocumentProblem.PRINTING_BUSY);
                    assertThat(problem.fault().headers().getFirst("Retry-After"))
                            .isEqualTo("5");
                });
        mayEnd.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(press.print("b", "quick", Instant.EPOCH)).hasSize(3);
    }

    @Test
    void whatWasPrintedIsKept() {
        press.print("a", "quick", Instant.EPOCH);
        press.print("a", "quick", Instant.EPOCH);
        assertThat(prints).hasValue(1);
    }

    @Test
    void aPlaceIsGivenBackWhenPrintingFails() {
        assertThatThrownBy(() -> press.print("a", "bad", Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(press.print("b", "quick", Instant.EPOCH)).hasSize(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
