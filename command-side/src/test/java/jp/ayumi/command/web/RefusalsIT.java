package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsIT extends CommandSide {

    @Nested
    class ByARule {

        @Test
        void whatIsUnknownIsNotFound() {
            assertProblem(post(ROOT + "/nowhere/organizations", organization("hall")), 404, "MUNICIPALITY_UNKNOWN");
        }

        @Test
        void whatTheStateForbidsIsAConflictAtItsPlace() {
            Answer answer = post(ROOT, municipality(newMunicipality()));
            assertProblem(answer, 409, "A_MUNICIPALITY_IS_REGISTERED_ONCE");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/id");
        }

        @Test
        void whatIsRightInNoStateIsUnprocessable() {
            String path = ROOT + "/" + newMunicipality() + "/organizations";
            Answer answer = post(path, organization("hall").replace("例示市役所", " "));
            assertProblem(answer, 422, "A_REQUIRED_TEXT_IS_NOT_BLANK");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
        }

        @Test
        void isToldInTheLanguageOfTheCaller() {
            String taken = newMunicipality();
            Answer japanese = post(ROOT, municipality(taken));
            Answer english = http().send(request(ROOT, municipality(taken)).header("Accept-Language", "en"));
            assertThat(japanese.text("detail")).contains(taken, "登録");
            assertThat(english.text("detail")).contains(taken).matches("[\\x20-\\x7E]+");
            assertThat(english.text("action")).matches("[\\x20-\\x7E]+");
        }

        @Test
        void storesNothing() {
            String taken = newMunicipality();
            long head = log.head();
            assertThat(post(ROOT, municipality(taken)).status()).isEqualTo(409);
            assertThat(log.head()).isEqualTo(head);
        }
    }

    @Nested
    class OfTheSender {

        @Test
        void whoHasNoTokenIsUnknown() {
            Answer answer = http().send(http().post(ROOT, municipality(newId())).header("Idempotency-Key", newKey()));
            assertProblem(answer, 401, "TOKEN_MISSING");
        }

        @Test
        void whoBelongsToNoOrganisationMayNotCommand() {
            Answer answer = http().send(http().post(ROOT, municipality(newId()))
                    .header("Idempotency-Key", newKey())
                    .header("Authorization", "Bearer " + ISSUER.token(claims -> {})));
            assertProblem(answer, 403, "ORGANIZATION_MISSING");
        }
    }

    @Nested
    class OfValues {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Example City | IDENTIFIER_MALFORMED",
                    "-            | IDENTIFIER_MALFORMED",
                })
        void anImpossibleIdIsNamedByItsPlace(String id, String code) {
            Answer answer = post(ROOT, municipality(id));
            assertProblem(answer, 422, "VALIDATION_FAILED");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/id");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        }

        @Test
        void anOverlongTextIsNamedByItsPlace() {
            Answer answer = post(ROOT, municipality(newId()).replace("例示市", "市".repeat(101)));
            assertProblem(answer, 422, "VALIDATION_FAILED");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "例示\\u0000市", "\\ud83d", "\\ude00市"})
        void aTextThatNoDatabaseCanHoldIsNamedByItsPlace(String name) {
            Answer answer = post(ROOT, municipality(newId()).replace("例示市", name));
            assertProblem(answer, 422, "VALIDATION_FAILED");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("TEXT_CANNOT_BE_STORED");
        }

        @Test
        void anOverlongTextInsideAValueOfTheDomainIsNamedByItsPlace() {
            Answer answer = post(ROOT + "/" + newMunicipality() + "/area-divisions", """
                    {"division":"d","name":"n","areas":[
                      {"id":"a","name":"n","reading":"","within":[]},
                      {"id":"b","name":"%s","reading":"","within":[]}]}""".formatted("地".repeat(101)));
            assertProblem(answer, 422, "VALIDATION_FAILED");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/areas/1/name");
        }

        @Test
        void aNumberOfAMillionDigitsIsRefusedWhileReading() {
            String tree = """
                    {"goals":[],"measures":[],"actions":[],"indicators":[{"id":"i","of":"g","name":"n","unit":"u",
                     "source":"","better":"UP","baseline":{"fiscalYear":2022,"value":%s},"targets":[],
                     "noTargetReason":"r","unchangedWithin":null}]}""";
            for (String number : List.of("1e999999", "1e-999999", "123456789012345678901234567890.5")) {
                Answer answer = http().send(request(ROOT + "/example/plans/p/tree", "")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(tree.formatted(number)))
                        .header("If-Match", "\"1\""));
                assertProblem(answer, 422, "VALIDATION_FAILED");
                assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/indicators/0/baseline/value");
            }
        }

        @Test
        void aFieldThatNobodyKnowsIsRefused() {
            Answer answer = post(ROOT, municipality(newId()).replace("{", "{\"organization\":\"other\","));
            assertProblem(answer, 400, "FIELD_UNKNOWN");
            assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/organization");
        }
    }

    @Test
    void aCreatedThingIsToldByItsAddress() {
        String id = newId();
        assertThat(post(ROOT, municipality(id)).header("Location")).isEqualTo(ROOT + "/" + id);
    }

    @Test
    void theTimeOfEveryCommandIsMeasuredByItsName() {
        newMunicipality();
        String operator = ISSUER.token(claims -> claims.claim("roles", List.of("administrator")));
        Answer metrics = http().send(http().to("/actuator/prometheus").header("Authorization", "Bearer " + operator));
        assertThat(metrics.body()).contains("ayumi_command_seconds_count{", "operation=\"registerMunicipality\"");
    }
}
