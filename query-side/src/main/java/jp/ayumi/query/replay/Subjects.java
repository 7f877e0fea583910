package jp.ayumi.query.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.ayumi.api.plan.ElementLevel;
import org.jspecify.annotations.Nullable;

/** The subjects of a plan as they stand at the moment of which is told: what they are, and where in the tree. */
final class Subjects {

    static final String ELEMENTS = "elements/";
    static final String YEARS = "years/";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int WIDEST_NUMBER = 64;

    /** A tree has three levels and an indicator below; more would be a circle. */
    private static final int DEEPEST = 8;

    private final Function<String, Map<String, String>> find;
    private final Map<String, Map<String, String>> found = new HashMap<>();

    /** @param find the fields of a subject; none when there is no such subject */
    Subjects(Function<String, Map<String, String>> find) {
        this.find = find;
    }

    Map<String, String> fields(String subject) {
        Map<String, String> known = found.get(subject);
        if (known == null) {
            known = find.apply(subject);
            found.put(subject, known);
        }
        return known;
    }

    /** What people call an element; its id when it has no title. */
    String title(String element) {
        Map<String, String> fields = fields(ELEMENTS + element);
        return fields.getOrDefault("title", fields.getOrDefault("name", element));
    }

    ElementLevel level(String element) {
        Map<String, String> fields = fields(ELEMENTS + element);
        @Nullable String parent = fields.get(Difference.PARENT);
        if (fields.containsKey("better")) {
            return ElementLevel.INDICATOR;
        }
        if (parent == null) {
            return ElementLevel.GOAL;
        }
        return fields(ELEMENTS + parent).containsKey(Difference.PARENT) ? ElementLevel.ACTION : ElementLevel.MEASURE;
    }

    /** Sorts subjects as the plan is read: what it is, its tree from above, what belongs to it, its years; numbers by their value. */
    String place(String subject) {
        if (subject.startsWith(ELEMENTS)) {
            return "1" + path(subject.substring(ELEMENTS.length()));
        }
        if (subject.startsWith(YEARS)) {
            return "3" + sortable(subject);
        }
        return (subject.equals("profile") || subject.equals("plan") || subject.equals("scheme") ? "0" : "2")
                + sortable(subject);
    }

    private String path(String element) {
        Deque<String> path = new ArrayDeque<>();
        @Nullable String step = element;
        while (step != null && path.size() < DEEPEST) {
            path.push(sortable(step));
            step = fields(ELEMENTS + step).get(Difference.PARENT);
        }
        return String.join("/", path);
    }

    private static String sortable(String name) {
        return DIGITS.matcher(name)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, WIDEST_NUMBER - number.group().length())) + number.group());
    }
}
