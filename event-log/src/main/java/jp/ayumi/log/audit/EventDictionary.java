package jp.ayumi.log.audit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;

/** What events and their fields mean, for whoever reads the raw ones. The words stand in {@code dictionary.properties}. */
public final class EventDictionary {

    /** One kind of event. */
    public record Entry(String type, int revision, String title, String titleEn, List<Field> fields) {}

    /** One member of its payload. */
    public record Field(String name, String meaning) {}

    private static final ResourceBundle JAPANESE = words(Locale.JAPANESE);
    private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);

    private EventDictionary() {}

    /** A kind of event that this program does not know any more, or not yet, is called by its name. */
    public static Entry entry(String type, int revision) {
        return EventCatalogue.named(type)
                .map(known -> new Entry(
                        type,
                        revision,
                        JAPANESE.getString(type),
                        ENGLISH.getString(type),
                        fields(type, revision, Locale.JAPANESE)))
                .orElseGet(() -> new Entry(type, revision, type, type, List.of()));
    }

    /** The members of a kind's payload in a language; none for a kind or revision that this program does not know. */
    public static List<Field> fields(String type, int revision, Locale language) {
        return EventCatalogue.named(type)
                .filter(known -> known.revision() == revision)
                .map(known -> fields(known, in(language)))
                .orElse(List.of());
    }

    /** The word for a member in a language, wherever it stands; nothing for one that has none. */
    public static Optional<String> word(String field, Locale language) {
        String key = "field." + field;
        ResourceBundle words = in(language);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    private static ResourceBundle in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : JAPANESE;
    }

    private static List<Field> fields(EventType type, ResourceBundle words) {
        return Stream.of(type.javaClass().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> new Field(name, meaning(type, name, words)))
                .toList();
    }

    /** A word of the kind's own where the common one would mislead. */
    private static String meaning(EventType type, String field, ResourceBundle words) {
        String own = type.name() + "." + field;
        return words.getString(words.containsKey(own) ? own : "field." + field);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "jp.ayumi.log.audit.dictionary", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
