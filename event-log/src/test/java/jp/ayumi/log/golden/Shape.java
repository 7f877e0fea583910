package jp.ayumi.log.golden;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like on the wire, as text: names, types, order, what may be missing, nested records and the words of
 * enums. Java's names for the types are left out: they may change.
 */
final class Shape {

    private static final Map<Type, String> SIMPLE = Map.of(
            String.class, "text",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            boolean.class, "flag",
            Boolean.class, "flag",
            BigDecimal.class, "number",
            LocalDate.class, "date",
            Instant.class, "instant",
            FiscalYear.class, "fiscal year");

    private static final String INDENT = "  ";

    private Shape() {}

    /** One line for each component, nested records indented below theirs. */
    static String of(Class<?> record) {
        return components(record, "");
    }

    private static String components(Class<?> record, String indent) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component(component, indent))
                .collect(Collectors.joining());
    }

    private static String component(RecordComponent component, String indent) {
        AnnotatedType type = component.getAnnotatedType();
        String optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        return indent + component.getName() + optional + ": " + described(type, component.getGenericType(), indent);
    }

    private static String described(AnnotatedType annotated, Type type, String indent) {
        if (type instanceof ParameterizedType parameterized) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            String word = wordOf(parameterized.getRawType());
            return word + " of " + described(element, parameterized.getActualTypeArguments()[0], indent);
        }
        Class<?> simple = (Class<?>) type;
        if (SIMPLE.containsKey(simple)) {
            return SIMPLE.get(simple) + "\n";
        }
        if (Identifier.class.isAssignableFrom(simple)) {
            return "identifier\n";
        }
        if (simple.isEnum()) {
            return Arrays.stream(simple.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(" | ", "one of ", ""))
                    + "\n";
        }
        if (simple.isRecord()) {
            return "record\n" + components(simple, indent + INDENT);
        }
        throw new IllegalArgumentException("an event cannot hold a " + simple.getName() + " yet");
    }

    private static String wordOf(Type collection) {
        if (collection == List.class) {
            return "list";
        }
        if (collection == Set.class) {
            return "set";
        }
        throw new IllegalArgumentException("an event cannot hold a " + collection.getTypeName() + " yet");
    }
}
