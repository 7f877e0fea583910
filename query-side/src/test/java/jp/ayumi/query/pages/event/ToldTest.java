package jp.ayumi.query.pages.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.api.event.EventView;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;

class ToldTest {

    private static final Sentences SENTENCES = Sentences.ofClassPath();
    private static final Words JAPANESE = new Words(SENTENCES, Locale.JAPANESE);
    private static final Words ENGLISH = new Words(SENTENCES, Locale.ENGLISH);

    static Stream<Class<?>> constantsOfEvents() {
        Set<Class<?>> found = new HashSet<>();
        EventCatalogue.types().forEach(type -> collect(type.javaClass(), found));
        return found.stream().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("constantsOfEvents")
    void everyConstantOfAnEventHasAWordInBothLanguages(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            for (Words words : List.of(JAPANESE, ENGLISH)) {
                assertThatCode(() -> assertThat(words.word(constant)).isNotEqualTo(constant.name()))
                        .as("%s in %s", constant, words.locale())
                        .doesNotThrowAnyException();
            }
        }
    }

    static Stream<Event> events() {
        return Histories.everyKind().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void constantsAreToldInWordsWhereverTheyStand(Event event) throws ReflectiveOperationException {
        Set<Enum<?>> held = new HashSet<>();
        held(event, held);
        EventType type = EventCatalogue.of(event.getClass());
        assertThat(texts(Told.payload(view(event, type.revision()), JAPANESE)))
                .containsAll(held.stream().map(JAPANESE::word).toList());
    }

    @Test
    void whatSomebodyWroteAndWhatAnOlderShapeMeantIsLeftAsItIs() {
        EventView event = view(
                "plan.revision-decided",
                1,
                Map.of("trigger", "MID_TERM", "reason", "MID_TERM", "decidedBy", "DELAYED", "unheardOf", "DELAYED"));
        assertThat(texts(Told.payload(event, JAPANESE)))
                .containsExactlyInAnyOrder("計画期間の中間年", "MID_TERM", "DELAYED", "DELAYED");
        assertThat(texts(Told.payload(view("plan.revision-decided", 99, event.payload()), JAPANESE)))
                .doesNotContain("計画期間の中間年");
        assertThat(texts(Told.payload(view("none.such", 1, event.payload()), ENGLISH)))
                .contains("MID_TERM");
    }

    private static EventView view(Event event, int revision) {
        return view(
                EventCatalogue.of(event.getClass()).name(),
                revision,
                AyumiJson.mapper().convertValue(event, new TypeReference<Map<String, Object>>() {}));
    }

    private static EventView view(String type, int revision, Map<String, Object> payload) {
        return new EventView(
                1, new UUID(0, 1), "plan/a/b", 0, type, revision, Instant.EPOCH, Instant.EPOCH, payload, Map.of());
    }

    private static List<String> texts(List<Told> told) {
        return told.stream()
                .flatMap(one -> one.text() == null ? texts(one.parts()).stream() : Stream.of(one.text()))
                .toList();
    }

    private static void held(Object value, Set<Enum<?>> held) throws ReflectiveOperationException {
        if (value instanceof Enum<?> constant) {
            held.add(constant);
        } else if (value instanceof Iterable<?> list) {
            for (Object one : list) {
                held(one, held);
            }
        } else if (value != null && value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                held(component.getAccessor().invoke(value), held);
            }
        }
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(inner -> collect(inner, found));
        } else if (type instanceof Class<?> inner && (inner.isRecord() || inner.isEnum()) && found.add(inner)) {
            if (inner.isRecord()) {
                Stream.of(inner.getRecordComponents()).forEach(one -> collect(one.getGenericType(), found));
            }
        }
    }
}
