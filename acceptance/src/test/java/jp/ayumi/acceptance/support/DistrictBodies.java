package jp.ayumi.acceptance.support;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** Request bodies about the areas of a municipality and the plans of its districts. */
public final class DistrictBodies {

    private DistrictBodies() {}

    public static String division(String id, String name, List<String> areas) {
        return """
                {"division":"%s","name":"%s","areas":[%s]}""".formatted(id, name, String.join(",", areas));
    }

    /** @param within the areas that this one lies within */
    public static String area(String id, String name, String... within) {
        return """
                {"id":"%s","name":"%s","reading":"","within":%s}""".formatted(id, name, list(within));
    }

    public static String districtDraft(String id, String title, String area, int first, int last, String owner) {
        return """
                {"id":"%s","kind":"DISTRICT","title":"%s","philosophy":"地域の皆さんで作った地域のための計画","area":"%s","owner":"%s",
                 "term":{"first":%d,"last":%d},"levels":{"goal":"目標","measure":"柱","action":"取組"},
                 "policy":{"midTermReview":"NONE","annualPlanAuthors":[]},"illustrative":true}""".formatted(id, title, area, owner, first, last);
    }

    public static String districtPolicy(String... kinds) {
        return """
                {"supportTeamKinds":%s,"reason":"三者で各地区を支えるため"}""".formatted(list(kinds));
    }

    public static String arrangement(String parent, String leadCouncil, String from, String... supporters) {
        return """
                {"parent":"%s","leadCouncil":"%s","from":"%s","supportTeam":[%s],"reason":"地区の推進体制を整えるため"}""".formatted(
                        parent,
                        leadCouncil,
                        from,
                        Arrays.stream(supporters)
                                .map(supporter -> "{\"organization\":\"%s\",\"duty\":\"地区担当として会議に出席し、取組を支える\"}"
                                        .formatted(supporter))
                                .collect(joining(",")));
    }

    public static String adoptedBy(String council, int year) {
        return """
                {"effectiveOn":"%d-04-01","approvingBody":"%s","reason":"地区別計画の策定"}""".formatted(year, council);
    }

    /** A partial revision that adds an action and changes nothing else. */
    public static String revisionAdding(String trigger, String body, String effectiveOn, String action) {
        return """
                {"trigger":"%s","scope":"PARTIAL","reason":"目標の実現に必要な取組を加える","approvingBody":"%s","effectiveOn":"%s",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[%s],"indicators":[]},
                            "changes":{"goals":[],"measures":[],"actions":[],"indicators":[]},"moves":[],"ends":[],"removes":[]}}""".formatted(trigger, body, effectiveOn, action);
    }

    private static String list(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').collect(joining(",", "[", "]"));
    }
}
