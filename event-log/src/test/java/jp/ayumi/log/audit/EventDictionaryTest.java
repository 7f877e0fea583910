package jp.ayumi.log.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor reads raw events with this dictionary, so no kind of event and no field may be missing in it. */
class EventDictionaryTest {

    static Stream<EventType> types() {
        return EventCatalogue.types().stream();
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "jp.ayumi.log.audit.dictionary", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKindOfEventAndEveryFieldIsExplained(EventType type) {
        EventDictionary.Entry entry = EventDictionary.entry(type.name(), type.revision());

        assertThat(entry.title()).isNotBlank().isNotEqualTo(entry.titleEn());
        assertThat(entry.titleEn()).matches("[A-Z][ -~]+");
        assertThat(entry.fields()).extracting(EventDictionary.Field::name).contains(firstField(type));
        assertThat(entry.fields()).extracting(EventDictionary.Field::meaning).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldIsExplainedInEnglishToo(EventType type) {
        assertThat(EventDictionary.fields(type.name(), type.revision(), Locale.ENGLISH))
                .extracting(EventDictionary.Field::meaning)
                .isNotEmpty()
                .allMatch(meaning -> meaning.matches("[A-Z][ -~]+"));
    }

    @Test
    void bothLanguagesHaveWordsForTheSame() {
        assertThat(words(Locale.ENGLISH).keySet())
                .isEqualTo(words(Locale.JAPANESE).keySet());
    }

    private static String firstField(EventType type) {
        return type.javaClass().getRecordComponents()[0].getName();
    }

    @Test
    void whatIsNoLongerKnownIsCalledByItsName() {
        assertThat(EventDictionary.entry("plan.forgotten", 3))
                .isEqualTo(
                        new EventDictionary.Entry("plan.forgotten", 3, "plan.forgotten", "plan.forgotten", List.of()));
    }

    @Test
    void thereAreNoWordsForKindsThatDoNotExist() {
        assertThat(words(Locale.JAPANESE).keySet().stream().filter(key -> !key.startsWith("field.")))
                .allMatch(key -> EventCatalogue.types().stream()
                        .anyMatch(type -> key.equals(type.name()) || key.startsWith(type.name() + ".")));
    }
}
