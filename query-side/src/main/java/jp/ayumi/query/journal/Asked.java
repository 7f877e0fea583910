package jp.ayumi.query.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** A question in one line, {@code name=value} for whatever it says beside the municipality. */
final class Asked {

    private Asked() {}

    static String of(Record question) {
        List<String> said = new ArrayList<>();
        collect(question, said);
        return String.join("&", said);
    }

    private static void collect(Record question, List<String> said) {
        for (RecordComponent component : question.getClass().getRecordComponents()) {
            Object value = value(question, component);
            if (value instanceof Record part && !(value instanceof MunicipalityId)) {
                collect(part, said);
            } else if (value != null && !(value instanceof MunicipalityId)) {
                said.add(component.getName() + "=" + value);
            }
        }
    }

    private static @Nullable Object value(Record question, RecordComponent component) {
        try {
            return component.getAccessor().invoke(question);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a message can be read", e);
        }
    }
}
