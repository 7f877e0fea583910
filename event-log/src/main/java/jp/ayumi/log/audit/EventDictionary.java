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
                        known.revision() == revision ? fields(known) : List.of()))
                .orElseGet(() -> new Entry(type, revision, type, type, List.of()));
    }

    /** The Japanese word for a member, wherever it stands; nothing for one that has none. */
    public static Optional<String> word(String field) {
        String key = "field." + field;
        return JAPANESE.containsKey(key) ? Optional.of(JAPANESE.getString(key)) : Optional.empty();
    }

    private static List<Field> fields(EventType type) {
        return Stream.of(type.javaClass().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> new Field(name, meaning(type, name)))
                .toList();
    }

    /** A word of the kind's own where the common one would mislead. */
    private static String meaning(EventType type, String field) {
        String own = type.name() + "." + field;
        return JAPANESE.getString(JAPANESE.containsKey(own) ? own : "field." + field);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "jp.ayumi.log.audit.dictionary", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
