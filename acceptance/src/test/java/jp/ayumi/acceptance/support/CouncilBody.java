package jp.ayumi.acceptance.support;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said when a council is established; what is not said stays unstated. Each step gives a new one. */
public final class CouncilBody {

    private final Map<String, String> members;

    private CouncilBody(Map<String, String> members) {
        this.members = members;
    }

    public static CouncilBody council(String id, String kind, String name, String secretariat, String establishedOn) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", text(id));
        members.put("kind", text(kind));
        members.put("name", text(name));
        members.put("reading", text(""));
        members.put("secretariat", text(secretariat));
        members.put("classes", "[]");
        members.put("mandate", "[]");
        members.put("reportsTo", "[]");
        members.put("cadence", "{\"least\":null,\"most\":null,\"expected\":[]}");
        members.put("basis", text(""));
        members.put("illustrative", "true");
        members.put("establishedOn", text(establishedOn));
        return new CouncilBody(members);
    }

    /** At most so many members. */
    public CouncilBody seats(int limit) {
        return with("seatLimit", Integer.toString(limit));
    }

    /** The classes it is composed of, each as {@code code=name}. */
    public CouncilBody composedOf(String... classes) {
        return with(
                "classes",
                Arrays.stream(classes)
                        .map(each -> each.split("=", 2))
                        .map(part -> "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(part[0], part[1]))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    public CouncilBody watches(String... plans) {
        return with("mandate", texts(plans));
    }

    public CouncilBody reportsTo(String... councils) {
        return with("reportsTo", texts(councils));
    }

    public CouncilBody partOf(String council) {
        return with("partOf", text(council));
    }

    /** The district that it is the council of. */
    public CouncilBody of(String area) {
        return with("area", text(area));
    }

    /** A body that was there before, and now serves as this one. */
    public CouncilBody servedBy(String existingBody) {
        return with("existingBody", text(existingBody));
    }

    /** Two or three meetings a year: the first reviews last year, one in the second half considers the next. */
    public CouncilBody meetsTwiceOrThrice() {
        return with("cadence", """
                {"least":2,"most":3,"expected":[{"slot":"FIRST_MEETING","purpose":"REVIEW_OF_LAST_YEAR"},
                                                {"slot":"SECOND_HALF","purpose":"NEXT_YEAR"}]}""");
    }

    /** At least one meeting a year, which deliberates on what is reported to it. */
    public CouncilBody deliberatesYearly() {
        return with("cadence", """
                {"least":1,"most":null,"expected":[{"slot":"ANY_TIME","purpose":"DELIBERATION"}]}""");
    }

    /** The body of the request that establishes it. */
    public String json() {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The body of the request that revises it to this. */
    public String revision() {
        Map<String, String> revised = new LinkedHashMap<>(members);
        revised.keySet().removeAll(List.of("id", "establishedOn"));
        revised.put("reason", text("見直し"));
        return new CouncilBody(revised).json();
    }

    private CouncilBody with(String name, String json) {
        Map<String, String> next = new LinkedHashMap<>(members);
        next.put(name, json);
        return new CouncilBody(next);
    }

    private static String texts(String... values) {
        return Arrays.stream(values).map(CouncilBody::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String value) {
        return '"' + value + '"';
    }
}
