package jp.ayumi.acceptance.support;

import java.util.Arrays;

/** Request bodies that the scenarios share, so that each scenario shows only what matters to it. */
public final class Bodies {

    /** Grades A to D and the directions of most municipalities. */
    public static final String GRADES = """
            "grades":[{"code":"A","label":"順調","achieved":true,"needsRecoveryStep":false},
                      {"code":"B","label":"概ね順調","achieved":true,"needsRecoveryStep":false},
                      {"code":"C","label":"やや遅れている","achieved":false,"needsRecoveryStep":true},
                      {"code":"D","label":"遅れている","achieved":false,"needsRecoveryStep":true}],
            "directions":[{"code":"CONTINUE","label":"継続","act":"CONTINUE"},
                          {"code":"ADD","label":"追加","act":"ADD"},
                          {"code":"MODIFY","label":"修正","act":"MODIFY"},
                          {"code":"ABOLISH","label":"廃止","act":"END"}]""";

    private Bodies() {}

    public static String organization(String id, String name, String kind) {
        return """
                {"id":"%s","name":"%s","reading":"","kind":"%s"}""".formatted(id, name, kind);
    }

    public static String draft(String id, String kind, String title, int first, int last, String owner, String policy) {
        return """
                {"id":"%s","kind":"%s","title":"%s","philosophy":"ともに生きる","term":{"first":%d,"last":%d},"owner":"%s",
                 "levels":{"goal":"基本目標","measure":"施策","action":"取組"},"policy":%s,"illustrative":true,"reason":"策定"}""".formatted(id, kind, title, first, last, owner, policy);
    }

    /** One goal with one measure, and the given actions below it. */
    public static String treeOf(String... actions) {
        return """
                {"goals":[{"id":"goal-1","title":"支えあい","description":""}],
                 "measures":[{"id":"measure-1","goal":"goal-1","title":"相談支援","description":"","evaluationCode":"10101"}],
                 "actions":[%s],"indicators":[]}""".formatted(String.join(",", actions));
    }

    public static String action(String id, String title, String organization, String... areas) {
        return """
                {"id":"%s","measure":"measure-1","title":"%s","description":"","organizations":["%s"],"areas":[%s],"illustrative":true}""".formatted(
                id,
                title,
                organization,
                String.join(
                        ",", Arrays.stream(areas).map(area -> '"' + area + '"').toList()));
    }

    /** A scheme whose reviews answer the given questions, each as {@code id=text}. */
    public static String scheme(String... questions) {
        return "{" + GRADES + ",\"questions\":["
                + String.join(
                        ",",
                        Arrays.stream(questions)
                                .map(question -> question.split("=", 2))
                                .map(part -> "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(part[0], part[1]))
                                .toList())
                + "]}";
    }

    public static String adoption(int year) {
        return """
                {"effectiveOn":"%d-04-01","approvingBody":"市長","reason":"計画の策定","decisionNumber":"福祉第%d号"}""".formatted(year, year);
    }

    public static String progress(
            String record, String action, int year, String status, int percent, String done, String issues) {
        return """
                {"record":"%s","action":"%s","period":{"from":"%d-04-01","to":"%d-09-30"},"status":"%s","percent":%d,"done":"%s","issues":[%s],"actuals":[]}""".formatted(
                        record, action, year, year, status, percent, done, issues.isEmpty() ? "" : '"' + issues + '"');
    }

    public static String evaluation(String action, String grade) {
        return """
                {"action":"%s","grade":"%s","achieved":"相談会を開いた","notAchieved":"夜間の相談","reason":"担い手が足りない","nextStep":"委託先を増やす"}""".formatted(action, grade);
    }

    public static String direction(String action, String word) {
        return """
                {"directions":[{"action":"%s","word":"%s","reason":"成果を踏まえて"}]}""".formatted(action, word);
    }
}
