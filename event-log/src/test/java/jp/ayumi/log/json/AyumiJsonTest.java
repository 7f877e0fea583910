package jp.ayumi.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class AyumiJsonTest {

    private final JsonMapper json = AyumiJson.mapper();

    record Sample(PlanId plan, FiscalYear year, @Nullable BigDecimal value, LocalDate on, Instant at) {}

    record Zebra(int zulu, boolean alpha, Act mike) {}

    record Holder(String title, List<String> lines, Set<AreaId> areas) {}

    record Figures(Map<ElementId, BigDecimal> byElement, Map<FiscalYear, BigDecimal> byYear) {}

    record Number(BigDecimal value) {}

    record Span(Term term) {}

    @Nested
    class Writing {

        @Test
        void identifiersAreTextYearsAreNumbersAndDatesAreIso() {
            Sample sample = new Sample(
                    new PlanId("tomakomai/city-3"),
                    new FiscalYear(2025),
                    null,
                    LocalDate.of(2025, 4, 1),
                    Instant.parse("2025-04-01T00:00:00.123456Z"));

            assertThat(json.writeValueAsString(sample))
                    .isEqualTo("{\"plan\":\"tomakomai/city-3\",\"year\":2025,\"value\":null,"
                            + "\"on\":\"2025-04-01\",\"at\":\"2025-04-01T00:00:00.123456Z\"}");
        }

        @Test
        void componentsKeepTheirOrder() {
            assertThat(json.writeValueAsString(new Zebra(1, true, Act.ADD)))
                    .isEqualTo("{\"zulu\":1,\"alpha\":true,\"mike\":\"ADD\"}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1000", "1.10", "0.000001", "-12345678901234567890.5", "0"})
        void numbersAreExactAndPlain(String number) {
            assertThat(json.writeValueAsString(new Number(new BigDecimal(number))))
                    .isEqualTo("{\"value\":" + number + "}");
        }

        @Test
        void noNumberHasAnExponent() {
            assertThat(json.writeValueAsString(new Number(new BigDecimal("1E+3"))))
                    .isEqualTo("{\"value\":1000}");
        }

        @Test
        void identifiersAndYearsMayBeKeys() {
            Figures figures = new Figures(
                    Map.of(new ElementId("visits"), BigDecimal.ONE), Map.of(new FiscalYear(2024), BigDecimal.TEN));

            String text = json.writeValueAsString(figures);

            assertThat(text).isEqualTo("{\"byElement\":{\"visits\":1},\"byYear\":{\"2024\":10}}");
            assertThat(json.readValue(text, Figures.class)).isEqualTo(figures);
        }
    }

    @Nested
    class Reading {

        @Test
        void whatWasWrittenIsReadBack() {
            Sample sample = new Sample(
                    new PlanId("kohoku/ward-4"),
                    new FiscalYear(2021),
                    new BigDecimal("63.10"),
                    LocalDate.of(2022, 3, 31),
                    Instant.parse("2022-03-31T12:00:00Z"));

            assertThat(json.readValue(json.writeValueAsString(sample), Sample.class))
                    .isEqualTo(sample);
        }

        @Test
        void setsKeepTheirOrder() {
            List<AreaId> many = IntStream.range(0, 50)
                    .mapToObj(i -> new AreaId("area-" + (i * 37) % 50))
                    .toList();

            Holder read = json.readValue(
                    json.writeValueAsString(new Holder("t", List.of(), OrderedSets.copyOf(many))), Holder.class);

            assertThat(read.areas()).containsExactlyElementsOf(many);
        }

        @Test
        void aNumberWithAnExponentIsTheSameAfterBeingStored() {
            Number sent = json.readValue("{\"value\":1E+3}", Number.class);

            assertThat(sent.value()).isEqualTo(new BigDecimal("1000"));
            assertThat(json.readValue(json.writeValueAsString(sent), Number.class))
                    .isEqualTo(sent);
        }

        @Test
        void aTreeKeepsNumbersAsTheyWereWritten() {
            JsonNode tree = json.readTree("{\"value\":1.10}");

            assertThat(json.writeValueAsString(tree)).isEqualTo("{\"value\":1.10}");
        }

        @Test
        void anAbsentNullableComponentIsNull() {
            assertThat(json.readValue(
                                    "{\"plan\":\"a/b\",\"year\":2025,\"on\":\"2025-04-01\",\"at\":\"2025-04-01T00:00:00Z\"}",
                                    Sample.class)
                            .value())
                    .isNull();
        }
    }

    @Nested
    class Refusing {

        @Test
        void anUnknownMember() {
            assertThatThrownBy(() -> json.readValue("{\"value\":1,\"other\":2}", Number.class))
                    .isInstanceOf(UnrecognizedPropertyException.class);
        }

        @Test
        void aRepeatedMember() {
            assertThatThrownBy(() -> json.readValue("{\"value\":1,\"value\":2}", Number.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("Duplicate");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"lines\":[],\"areas\":[]}",
                    "{\"title\":null,\"lines\":[],\"areas\":[]}",
                    "{\"title\":\"t\",\"lines\":[null],\"areas\":[]}",
                    "{\"title\":\"t\",\"lines\":[],\"areas\":[null]}",
                    "{\"title\":\"t\",\"areas\":[]}"
                })
        void nothingWhereARecordPromisesSomething(String text) {
            assertThatThrownBy(() -> json.readValue(text, Holder.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasNoCause();
        }

        @Test
        void nullForAPrimitive() {
            assertThatThrownBy(() -> json.readValue("{\"zulu\":null,\"alpha\":true,\"mike\":\"ADD\"}", Zebra.class))
                    .isInstanceOf(InvalidNullException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"zulu\":\"1\",\"alpha\":true,\"mike\":\"ADD\"}",
                    "{\"zulu\":1.5,\"alpha\":true,\"mike\":\"ADD\"}",
                    "{\"zulu\":1,\"alpha\":\"true\",\"mike\":\"ADD\"}",
                    "{\"zulu\":1,\"alpha\":1,\"mike\":\"ADD\"}",
                    "{\"zulu\":1,\"alpha\":true,\"mike\":1}",
                    "{\"zulu\":1,\"alpha\":true,\"mike\":\"\"}",
                    "{\"zulu\":1,\"alpha\":true,\"mike\":\"SHRINK\"}",
                    "{\"zulu\":99999999999,\"alpha\":true,\"mike\":\"ADD\"}"
                })
        void aValueOfAnotherType(String text) {
            assertThatThrownBy(() -> json.readValue(text, Zebra.class)).isInstanceOf(JacksonException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "true", "1.5", "{}", "[]"})
        void anythingButTextForText(String value) {
            assertThatThrownBy(
                            () -> json.readValue("{\"title\":" + value + ",\"lines\":[],\"areas\":[]}", Holder.class))
                    .isInstanceOf(JacksonException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"2025\"", "{}", "99999999999"})
        void anythingButAWholeNumberForAYear(String value) {
            assertThatThrownBy(() -> json.readValue(value, FiscalYear.class)).isInstanceOf(JacksonException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"1\"", "1E+41", "1E-41", "12345678901234567890123456789012345678901"})
        void aNumberThatIsNoneOrTooLong(String value) {
            assertThatThrownBy(() -> json.readValue("{\"value\":" + value + "}", Number.class))
                    .isInstanceOf(DatabindException.class);
        }

        @Test
        void anythingAfterTheEnd() {
            assertThatThrownBy(() -> json.readValue("{\"value\":1} 2", Number.class))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Nested
    class AValueThatCannotExist {

        @Test
        void keepsItsCodeAndItsPlaceInAList() {
            assertCode(
                    "IDENTIFIER_MALFORMED",
                    "{\"title\":\"t\",\"lines\":[],\"areas\":[\"ok\",\"Not OK\"]}",
                    Holder.class,
                    "/areas/1");
        }

        @Test
        void isRecognisableInAYear() {
            assertCode("FISCAL_YEAR_OUT_OF_RANGE", "1066", FiscalYear.class, "");
        }

        @Test
        void isRecognisableInAKey() {
            assertCode(
                    "IDENTIFIER_MALFORMED", "{\"byElement\":{\"A B\":1},\"byYear\":{}}", Figures.class, "/byElement");
        }

        @Test
        void isRecognisableInTheConstructorOfARecord() {
            assertCode("TERM_ENDS_BEFORE_IT_BEGINS", "{\"term\":{\"first\":2025,\"last\":2024}}", Span.class, "/term");
        }

        @Test
        void isRecognisableInANumber() {
            assertCode("NUMBER_OUT_OF_RANGE", "{\"value\":1E+999}", Number.class, "/value");
        }

        private void assertCode(String code, String text, Class<?> type, String pointer) {
            DatabindException refused = catchThrowableOfType(DatabindException.class, () -> json.readValue(text, type));
            assertThat(refused).isNotNull();
            assertThat(refused.getCause())
                    .isInstanceOfSatisfying(
                            IllegalValueException.class,
                            illegal -> assertThat(illegal.code()).isEqualTo(code));
            assertThat(pointer(refused)).isEqualTo(pointer);
        }

        private static String pointer(DatabindException refused) {
            StringBuilder pointer = new StringBuilder();
            refused.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(
                                    step.getPropertyName() == null
                                            ? String.valueOf(step.getIndex())
                                            : step.getPropertyName()));
            return pointer.toString();
        }
    }

    @Test
    void aMapKeepsItsOrder() {
        Map<FiscalYear, BigDecimal> years = new LinkedHashMap<>();
        List.of(2030, 2021, 2025).forEach(year -> years.put(new FiscalYear(year), BigDecimal.ONE));

        Figures read = json.readValue(json.writeValueAsString(new Figures(Map.of(), years)), Figures.class);

        assertThat(read.byYear().keySet()).containsExactlyElementsOf(years.keySet());
    }
}
