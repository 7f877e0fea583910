package jp.ayumi.acceptance.support;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Request bodies about a year's result: frozen, reported, spoken about, made known. Ids come with their municipality. */
public final class ResultBodies {

    private ResultBodies() {}

    public static String snapshot(String id, String planYear) {
        return """
                {"id":"%s","planYear":"%s","kind":"YEAR_RESULT","reason":"会議に報告するため"}""".formatted(id, planYear);
    }

    /** The annual plan of a year, which what is published tells of beside a result. */
    public static String annualPlanSnapshot(String id, String planYear) {
        return """
                {"id":"%s","planYear":"%s","kind":"ANNUAL_PLAN","reason":"次年度の計画を知らせるため"}""".formatted(id, planYear);
    }

    public static String report(String id, String reportedOn, String... councils) {
        return """
                {"report":"%s","councils":[%s],"reportedOn":"%s","note":"年度の結果"}""".formatted(id, texts(councils), reportedOn);
    }

    public static String deliberation(String council, String meeting, String outcome, String text) {
        return """
                {"council":"%s","meeting":"%s","outcome":"%s","text":"%s"}""".formatted(council, meeting, outcome, text);
    }

    public static String edition(String id, String kind, String title, String publishedOn, String... snapshots) {
        return """
                {"id":"%s","kind":"%s","title":"%s","publishedOn":"%s","snapshots":[%s],
                 "parts":[{"title":"はじめに","text":"一年間の取組をお知らせします。"}]}""".formatted(id, kind, title, publishedOn, texts(snapshots));
    }

    public static String distribution(String channel, String on, String audience) {
        return """
                {"channel":"%s","on":"%s","audience":"%s","address":%s}""".formatted(
                channel, on, audience, channel.equals("WEB_PAGE") ? "\"https://www.example.jp/fukushi\"" : null);
    }

    public static String gathering(String id, String kind, String title, String heldOn, int participants) {
        return """
                {"id":"%s","kind":"%s","title":"%s","heldOn":"%s","presentations":[],"participants":%d,"learned":"具体的な事例が分かりやすい"}""".formatted(id, kind, title, heldOn, participants);
    }

    /** Where people present what they did, each as {@link #presentation} gives it. */
    public static String presenting(String id, String kind, String title, String heldOn, String... presentations) {
        return """
                {"id":"%s","kind":"%s","title":"%s","heldOn":"%s","presentations":[%s],"participants":180,"learned":"若い世代にも参加を呼びかけたい"}""".formatted(id, kind, title, heldOn, String.join(",", presentations));
    }

    public static String presentation(String plan, String element, String presenter, String summary) {
        return """
                {"plan":"%s","element":"%s","presenter":"%s","summary":"%s"}""".formatted(plan, element, presenter, summary);
    }

    /** An opinion that a council gave in a meeting on a frozen result. */
    public static String opinion(
            String id,
            String council,
            String meeting,
            String snapshot,
            String element,
            String kind,
            String text,
            String on) {
        return """
                {"opinion":"%s","council":"%s","meeting":"%s","snapshot":"%s","element":"%s","kind":"%s","text":"%s","raisedOn":"%s"}""".formatted(id, council, meeting, snapshot, element, kind, text, on);
    }

    /** The same opinion of a council to which the other one reported. */
    public static String reportedBy(String council, String opinion) {
        return "{\"reportedBy\":\"%s\",".formatted(council) + opinion.substring(1);
    }

    public static String answer(String stance, String text, String on) {
        return """
                {"stance":"%s","text":"%s","answeredOn":"%s"}""".formatted(stance, text, on);
    }

    /** Where an accepted opinion went: an action, or the evaluation of one. */
    public static String reflection(String destination, String action, String remark) {
        return """
                {"destination":"%s","element":"%s","remark":"%s"}""".formatted(destination, action, remark);
    }

    private static String texts(String... values) {
        return Arrays.stream(values).map(value -> '"' + value + '"').collect(Collectors.joining(","));
    }
}
