package jp.ayumi.standalone.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which history an operation changes, read from its place in the API: its name, then the ids that follow certain
 * collections in the path. What lies deeper stands first.
 */
enum ChangedStream {
    OPINIONS("opinions", "/opinions", "plans", "years"),
    PLEDGES("pledges", "/pledges", "areas"),
    COUNCIL("council", "/councils/{", "councils"),
    EDITION("edition", "/editions/{", "editions"),
    SNAPSHOT("snapshot", "/snapshots/{", "snapshots"),
    ISSUE("issue", "/issues/{", "issues"),
    COMMON_ISSUE("common-issue", "/common-issues/{", "common-issues"),
    GATHERING("gathering", "/gatherings/{", "gatherings"),
    PLAN_YEAR("plan-year", "/years/{", "plans", "years"),
    PLAN("plan", "/plans/{", "plans"),
    MUNICIPALITY("municipality", "/municipalities/{");

    private final String name;
    private final String sign;
    private final List<String> collections;

    ChangedStream(String name, String sign, String... collections) {
        this.name = name;
        this.sign = sign;
        this.collections = List.of(collections);
    }

    /**
     * The stream of an operation's path.
     *
     * @param template with variables in braces
     * @param at the values of the variables
     * @throws IllegalArgumentException when the path names no history or one of its ids is not given
     */
    static String of(String template, Map<String, String> at) {
        ChangedStream kind = Arrays.stream(values())
                .filter(candidate -> template.contains(candidate.sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no history is changed at " + template));
        return Stream.concat(Stream.of("municipalities"), kind.collections.stream())
                .map(collection -> id(template, collection, at))
                .collect(Collectors.joining("/", kind.name + "/", ""));
    }

    private static String id(String template, String collection, Map<String, String> at) {
        String before = "/" + collection + "/{";
        int start = template.indexOf(before);
        String variable =
                start < 0 ? collection : template.substring(start + before.length(), template.indexOf('}', start));
        String value = at.get(variable);
        if (value == null) {
            throw new IllegalArgumentException(variable + " of " + template + " is not given: " + at);
        }
        return value;
    }
}
