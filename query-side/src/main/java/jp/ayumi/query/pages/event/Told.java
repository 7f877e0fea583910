package jp.ayumi.query.pages.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ayumi.api.event.EventView;
import jp.ayumi.log.audit.EventDictionary;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;
import org.jspecify.annotations.Nullable;

/**
 * A member of a stored payload, put so that people can read it.
 *
 * @param name what it means; the number of a member of a list
 * @param text what it says; {@code null} when its parts say it
 */
record Told(String name, @Nullable String text, List<Told> parts) {

    static List<Told> payload(EventView event, Words words) {
        Map<String, String> meanings = EventDictionary.fields(event.type(), event.revision(), words.locale()).stream()
                .collect(Collectors.toMap(EventDictionary.Field::name, EventDictionary.Field::meaning));
        return members(event.payload(), Shape.of(event), meanings, words);
    }

    private static List<Told> members(Map<?, ?> object, Shape shape, Map<String, String> meanings, Words words) {
        List<Told> members = new ArrayList<>();
        object.forEach((key, value) -> {
            String field = String.valueOf(key);
            members.add(told(meanings.getOrDefault(field, word(field, words)), value, shape.member(field), words));
        });
        return members;
    }

    private static String word(String field, Words words) {
        return EventDictionary.word(field, words.locale()).orElse(field);
    }

    private static Told told(String name, @Nullable Object value, Shape shape, Words words) {
        if (value instanceof Map<?, ?> object) {
            return new Told(name, null, members(object, shape, Map.of(), words));
        }
        if (value instanceof List<?> list) {
            List<Told> parts = new ArrayList<>();
            list.forEach(one -> parts.add(told(String.valueOf(parts.size() + 1), one, shape.element(), words)));
            return parts.isEmpty()
                    ? new Told(name, words.say("event.nothing"), List.of())
                    : new Told(name, null, parts);
        }
        return new Told(name, text(value, shape, words), List.of());
    }

    private static String text(@Nullable Object value, Shape shape, Words words) {
        if (value == null || value.toString().isEmpty()) {
            return words.say("event.nothing");
        }
        if (value instanceof Boolean yes) {
            return words.say(yes ? "event.yes" : "event.no");
        }
        String text = value.toString();
        Optional<Enum<?>> constant = shape.constant(text);
        if (constant.isPresent()) {
            return words.word(constant.get());
        }
        try {
            return ReadableDates.date(LocalDate.parse(text), words.locale());
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
