package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyIT extends CommandSide {

    private Answer post(String path, String body, String key) {
        return post(path, body, key, token(path, body));
    }

    private Answer post(String path, String body, String key, String token) {
        return http().send(withKey(path, body, key, token));
    }

    private HttpRequest.Builder withKey(String path, String body, String key, String token) {
        return http().post(path, body)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key);
    }

    private static void assertSame(Answer first, Answer again) {
        assertThat(again.status()).as(again.body()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Nested
    class TheSameRequestUnderTheSameKey {

        @Test
        void isAnsweredOnceMoreThoughTheSecondWouldBeRefused() {
            String key = newKey();
            String body = municipality(newId());
            Answer first = post(ROOT, body, key);
            assertThat(first.status()).isEqualTo(201);
            long head = log.head();
            assertSame(first, post(ROOT, body, key));
            assertThat(log.head()).isEqualTo(head);
        }

        @Test
        void isAnsweredOnceMoreThoughTheSecondWouldBeAccepted() {
            String path = ROOT + "/" + newMunicipality() + "/area-divisions";
            post(path, """
                    {"division":"d","name":"n","areas":[]}""", newKey());
            String revision = """
                    {"name":"例示市役所福祉部","reading":"","kind":"CITY_HALL"}""";
            String organizations = path.replace("area-divisions", "organizations");
            post(organizations, organization("hall"), newKey());
            String key = newKey();
            Answer first = put(organizations + "/hall", revision, key, "\"3\"");
            assertThat(first.status()).as(first.body()).isEqualTo(200);
            Answer other = put(organizations + "/hall", revision, newKey(), "\"4\"");
            assertThat(other.status())
                    .as("negative control: nothing but the key stands in the way")
                    .isEqualTo(200);
            assertSame(first, put(organizations + "/hall", revision, key, "\"3\""));
            assertSame(first, put(organizations + "/hall", revision, key, "\"5\""));
        }

        private Answer put(String path, String body, String key, String version) {
            return http().send(withKey(path, body, key, token(path, body))
                    .PUT(HttpRequest.BodyPublishers.ofString(body))
                    .header("If-Match", version));
        }

        @Test
        void mayBeSpelledOtherwise() {
            String key = newKey();
            String id = newId();
            Answer first = post(ROOT, municipality(id), key);
            assertSame(first, post(ROOT, """
                    { "kind": "CITY", "name": "例示市",  "reading": "れいじし", "id": "%s" }""".formatted(id), key));
        }
    }

    @Nested
    class AnotherRequestUnderTheSameKey {

        @Test
        void isRefusedWhenItsBodyDiffers() {
            String key = newKey();
            post(ROOT, municipality(newId()), key);
            Answer other = post(ROOT, municipality(newId()), key);
            assertProblem(other, 422, "IDEMPOTENCY_KEY_REUSED");
            assertThat(other.json().at("/errors/0/header").asString()).isEqualTo("Idempotency-Key");
        }

        @Test
        void isRefusedWhenItsAddressDiffers() {
            String key = newKey();
            String here = newMunicipality();
            String there = newMunicipality();
            assertThat(post(ROOT + "/" + here + "/organizations", organization("hall"), key)
                            .status())
                    .isEqualTo(200);
            assertProblem(
                    post(ROOT + "/" + there + "/organizations", organization("hall"), key),
                    422,
                    "IDEMPOTENCY_KEY_REUSED");
        }

        @Test
        void isCarriedOutWhenItComesFromSomebodyElse() {
            String key = newKey();
            assertThat(post(ROOT, municipality(newId()), key).status()).isEqualTo(201);
            String body = municipality(newId());
            assertThat(post(ROOT, body, key, token("staff-2", ROOT, body)).status())
                    .isEqualTo(201);
        }

        @Test
        void doesNotTellSomebodyElseWhatTheFirstWasAnswered() {
            String key = newKey();
            String body = municipality(newId());
            Answer first = post(ROOT, body, key);
            assertThat(first.status()).isEqualTo(201);
            Answer other = post(ROOT, body, key, token("staff-2", ROOT, body));
            assertProblem(other, 409, "A_MUNICIPALITY_IS_REGISTERED_ONCE");
            String event = first.json().path("eventIds").path(0).asString();
            assertThat(other.body()).doesNotContain(event, "recordedAt", "lastPosition");
            assertThat(other.header("Location")).isNull();
            assertThat(other.header("ETag")).isNull();
        }

        @Test
        void isCarriedOutWhenTheFirstWasRefused() {
            String key = newKey();
            String taken = newMunicipality();
            assertThat(post(ROOT, municipality(taken), key).status()).isEqualTo(409);
            assertThat(post(ROOT, municipality(newId()), key).status()).isEqualTo(201);
        }
    }

    @Nested
    class AtTheSameTime {

        @Test
        void oneOfManyIsCarriedOutAndAllAreAnsweredAlike() throws Exception {
            String path = ROOT + "/" + newMunicipality() + "/organizations";
            long head = log.head();
            for (int round = 0; round < 5; round++) {
                String body = organization("hall-" + round);
                String key = newKey();
                List<Answer> answers = together(8, () -> post(path, body, key));
                assertThat(answers)
                        .extracting(Answer::status)
                        .as(answers.get(0).body())
                        .containsOnly(200);
                assertThat(answers)
                        .extracting(Answer::body)
                        .containsOnly(answers.get(0).body());
            }
            assertThat(log.head()).isEqualTo(head + 5);
        }

        @Test
        void commandsThatAskForNoVersionAllComeThrough() throws Exception {
            String path = ROOT + "/" + newMunicipality() + "/organizations";
            List<Answer> answers = together(16, () -> post(path, organization(newId()), newKey()));
            assertThat(answers)
                    .extracting(Answer::status)
                    .as(answers.toString())
                    .containsOnly(200);
            Set<Integer> versions = answers.stream()
                    .map(answer -> answer.json().path("version").asInt())
                    .collect(Collectors.toSet());
            assertThat(versions).hasSize(16);
        }

        private <T> List<T> together(int callers, Callable<T> call) throws Exception {
            CyclicBarrier start = new CyclicBarrier(callers);
            ExecutorService threads = Executors.newFixedThreadPool(callers);
            try {
                List<Future<T>> futures = new ArrayList<>();
                for (int i = 0; i < callers; i++) {
                    futures.add(threads.submit(() -> {
                        start.await();
                        return call.call();
                    }));
                }
                List<T> results = new ArrayList<>();
                for (Future<T> future : futures) {
                    results.add(future.get());
                }
                return results;
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Nested
    class TheKeyItself {

        @Test
        void mustBeThere() {
            Answer answer = http().send(http().post(ROOT, municipality(newId()))
                    .header("Authorization", "Bearer " + token(ROOT, "")));
            assertProblem(answer, 400, "IDEMPOTENCY_KEY_MISSING");
        }

        @Test
        void isAskedForBeforeTheBodyIsRead() {
            Answer answer = http().send(http().post(ROOT, "{").header("Authorization", "Bearer " + token(ROOT, "{")));
            assertProblem(answer, 400, "IDEMPOTENCY_KEY_MISSING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a b", "", "\t"})
        void isOneWord(String key) {
            assertProblem(post(ROOT, municipality(newId()), key), 400, "IDEMPOTENCY_KEY_MALFORMED");
        }

        @Test
        void hasAtMost128Characters() {
            assertProblem(post(ROOT, municipality(newId()), "k".repeat(129)), 400, "IDEMPOTENCY_KEY_MALFORMED");
            String id = newId();
            assertThat(post(ROOT, municipality(id), id + "k".repeat(128 - id.length()))
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void isGivenOnce() {
            Answer answer = http().send(withKey(ROOT, municipality(newId()), "a", token(ROOT, ""))
                    .header("Idempotency-Key", "b"));
            assertProblem(answer, 400, "IDEMPOTENCY_KEY_MALFORMED");
        }
    }
}
