package jp.ayumi.query.projection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.web.limit.KnownParametersOnly;
import jp.ayumi.web.testing.Http;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every query there is, found where Spring keeps them and asked about what {@link Histories#everyKind()} tells of. */
final class EveryQuery {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** For each variable of a path and each parameter that is insisted on, something that comes to be in the history. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("municipality", PlanSamples.CITY.municipality().value()),
            Map.entry("plan", PlanSamples.CITY.name()),
            Map.entry("year", PlanSamples.YEAR.toString()),
            Map.entry("fiscalYear", PlanSamples.YEAR.next().toString()),
            // The beginning of the plan, which is a step of its history.
            Map.entry("position", "11"),
            Map.entry("from", "0"),
            Map.entry("area", "east"),
            Map.entry("council", "committee"),
            Map.entry("meeting", "2025-1"),
            Map.entry("snapshot", "result"),
            Map.entry("edition", "report"),
            Map.entry("opinion", "opinion-1"),
            Map.entry("issue", "shopping-east"),
            Map.entry("common", "shopping"));

    /** The plan to ask about where it is not the one that has all the rest. */
    private static final Map<String, String> PLAN_OF =
            Map.of("/api/municipalities/{municipality}/plans/{plan}/district", PlanSamples.PRACTICE.name());

    /** Both clocks at once: a day in the middle of the history, whatever is known of it. */
    static final String DAY = "asOf=2025-09-30&";

    private final QuerySide querySide;
    private final List<String> paths;

    EveryQuery(QuerySide querySide) {
        this.querySide = querySide;
        paths = querySide.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isQuery(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .map(pattern -> filled(pattern) + parameters(entry.getValue(), pattern))
                        .flatMap(path -> isAskedAsOf(entry.getValue()) ? Stream.of(path, path + DAY) : Stream.of(path)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    List<String> paths() {
        return paths;
    }

    /** What each answers now: status and body. */
    SortedMap<String, String> answers() {
        return answers("");
    }

    /** What each answers with what was known at a position. */
    SortedMap<String, String> answersKnownAt(long position) {
        return answers("knownAt=" + position);
    }

    private SortedMap<String, String> answers(String parameters) {
        SortedMap<String, String> answers = new TreeMap<>();
        for (String path : paths) {
            Http.Answer answer = querySide.get(path + parameters);
            // A problem names its request; what it says is its code.
            answers.put(path, answer.status() + " " + (answer.status() == 200 ? answer.body() : answer.text("code")));
        }
        return answers;
    }

    private static boolean isAskedAsOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(AsOf.class));
    }

    private static boolean isQuery(RequestMappingInfo mapping, HandlerMethod method) {
        return method.getBeanType().getName().startsWith("jp.ayumi.query.")
                && !KnownParametersOnly.isPage(method)
                && !KnownParametersOnly.isStream(method)
                && !KnownParametersOnly.isOnlyNow(method)
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.resolve(HttpMethod.GET));
    }

    private static String filled(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(found -> value(found.group(1), pattern));
    }

    /** What the query does not answer without. */
    private static String parameters(HandlerMethod method, String pattern) {
        return Arrays.stream(method.getMethodParameters())
                .filter(EveryQuery::isRequired)
                .map(parameter -> parameter.getParameter().getName())
                .map(name -> name + "=" + value(name, pattern) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    private static boolean isRequired(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null && asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String value(String variable, String pattern) {
        String value =
                variable.equals("plan") && PLAN_OF.containsKey(pattern) ? PLAN_OF.get(pattern) : VALUES.get(variable);
        if (value == null) {
            throw new AssertionError("say here what {" + variable + "} is in " + pattern);
        }
        return Matcher.quoteReplacement(value);
    }
}
