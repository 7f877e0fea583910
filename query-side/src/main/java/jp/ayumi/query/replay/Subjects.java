package jp.ayumi.query.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementLevel;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.history.NamesThen;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.plan.history.TreeOrder;
import org.jspecify.annotations.Nullable;

/** The subjects of a plan as they stand at the moment of which is told: what they are, and where in the tree. */
final class Subjects {

    static final String ELEMENTS = "elements/";
    static final String YEARS = "years/";
    static final String BESIDE = "beside/";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int WIDEST_NUMBER = 64;

    private final PlanPast past;
    private final PlanId plan;
    private final long position;
    private final NamesThen names;
    private final Map<String, Map<String, String>> found = new HashMap<>();
    private final Map<String, Subjects> others = new HashMap<>();
    private @Nullable TreeOrder order;

    Subjects(PlanPast past, PlanId plan, long position) {
        this.past = past;
        this.plan = plan;
        this.position = position;
        names = past.names(plan, position);
    }

    /** The subjects of another plan of the municipality at the same moment. */
    Subjects of(String otherPlan) {
        return others.computeIfAbsent(
                otherPlan, name -> new Subjects(past, PlanId.of(plan.municipality(), name), position));
    }

    /** Everything that was said of a subject; nothing when there is no such subject. */
    Map<String, String> fields(String subject) {
        Map<String, String> known = found.get(subject);
        if (known == null) {
            known = isNoElement(subject) ? Map.of() : past.fields(plan, subject, position);
            found.put(subject, known);
        }
        return known;
    }

    /** The tree has all elements: where it was read, nobody needs to look for what is not in it. */
    private boolean isNoElement(String subject) {
        return order != null && subject.startsWith(ELEMENTS) && !order.contains(subject.substring(ELEMENTS.length()));
    }

    /** What was read already need not be read again. */
    void remember(String subject, Map<String, String> fields) {
        found.put(subject, fields);
    }

    NamesThen names() {
        return names;
    }

    TreeOrder order() {
        TreeOrder known = order;
        if (known == null) {
            known = new TreeOrder(past.tree(plan, position));
            order = known;
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

    /**
     * Sorts subjects as the plan is read: what it is, its tree in its own order, what belongs to it, its years, what stands beside
     * it; numbers by their value.
     */
    String place(String subject) {
        if (subject.startsWith(ELEMENTS)) {
            return "1" + order().path(new ElementId(subject.substring(ELEMENTS.length())));
        }
        if (subject.startsWith(YEARS)) {
            return "3" + sortable(subject);
        }
        if (subject.startsWith(BESIDE)) {
            return "4" + sortable(subject);
        }
        return (subject.equals("profile") || subject.equals("plan") || subject.equals("scheme") ? "0" : "2")
                + sortable(subject);
    }

    /** What kind of thing a subject is, for example {@code elements}, {@code progress} or {@code pledges}. */
    static String kind(String subject) {
        String[] steps = subject.split("/");
        return switch (steps[0]) {
            case "years" -> steps.length > 2 ? steps[2] : steps[0];
            case "beside" -> steps[1];
            default -> steps[0];
        };
    }

    private static String sortable(String name) {
        return DIGITS.matcher(name)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, WIDEST_NUMBER - number.group().length())) + number.group());
    }
}
