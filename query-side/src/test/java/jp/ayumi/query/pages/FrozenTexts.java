package jp.ayumi.query.pages;

import java.util.List;
import java.util.Map;
import jp.ayumi.log.json.AyumiJson;

/** What snapshots and editions hold, with something behind every text. */
final class FrozenTexts {

    private FrozenTexts() {}

    static String json(Map<String, Object> members) {
        return AyumiJson.mapper().writeValueAsString(members);
    }

    static Map<String, Object> result(String behind) {
        return Map.of(
                "planTitle",
                "planTitle" + behind,
                "scheme",
                Map.of(
                        "grades", List.of(Map.of("code", "A", "label", "gradeLabel" + behind)),
                        "directions", List.of(Map.of("code", "KEEP", "label", "directionLabel" + behind)),
                        "questions", List.of(Map.of("id", "q", "label", "question" + behind))),
                "goals",
                List.of(Map.of("id", "g", "title", "goalTitle" + behind)),
                "measures",
                List.of(Map.of("id", "m", "parent", "g", "title", "measureTitle" + behind)),
                "actions",
                List.of(Map.of(
                        "parent",
                        "m",
                        "title",
                        "actionTitle" + behind,
                        "progress",
                        List.of(Map.of("organization", "hall", "status", "COMPLETED", "done", "done" + behind)),
                        "selfEvaluations",
                        List.of(Map.of(
                                "organization", "hall",
                                "grade", "A",
                                "achieved", "achieved" + behind,
                                "notAchieved", "notAchieved" + behind,
                                "reason", "because" + behind,
                                "nextStep", "nextStep" + behind)),
                        "councilReviews",
                        List.of(Map.of("body", "body" + behind, "grade", "A", "opinion", "opinion" + behind)),
                        "direction",
                        Map.of("word", "KEEP", "reason", "directionReason" + behind))),
                "indicators",
                List.of(Map.of("title", "indicator" + behind, "unit", "unit" + behind, "target", 12)),
                "reviews",
                List.of(Map.of(
                        "body",
                        "body" + behind,
                        "heldOn",
                        "2025-05-01",
                        "answers",
                        List.of(Map.of("question", "q", "text", "reviewed" + behind)))));
    }

    static Map<String, Object> planned(String behind) {
        return Map.of(
                "planTitle",
                "planTitle" + behind,
                "parts",
                List.of(Map.of(
                        "organization",
                        "hall",
                        "entries",
                        List.of(Map.of(
                                "title", "entry" + behind,
                                "intention", "intention" + behind,
                                "target", "until" + behind)))));
    }

    static Map<String, Object> edition(String behind) {
        return Map.of(
                "parts",
                List.of(Map.of("title", "part" + behind, "text", "partText" + behind)),
                "pledges",
                List.of(Map.of(
                        "area", "east",
                        "group", "group" + behind,
                        "text", "pledge" + behind)));
    }
}
