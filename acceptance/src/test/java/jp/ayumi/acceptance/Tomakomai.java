package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.CouncilBody;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Secretariat;
import jp.ayumi.acceptance.support.Town;

/** Tomakomai city where its story begins: two plans of three goals and seven measures each, as they were adopted. */
final class Tomakomai {

    static final String PLAN = "/plans/city-3";
    static final String PRACTICE = "/plans/practice-6";

    private static final List<String> GOALS = List.of("自分らしく生きるための仕組みづくり", "共に支えあう地域づくり", "誰もが安心して暮らせる環境づくり");
    private static final List<String> MEASURES = List.of(
            "包括的な相談支援体制の構築", "権利擁護の推進", "地域を担う人づくり", "地域福祉活動の推進", "安心して暮らせる地域づくり", "福祉のまちづくりの推進", "地域まるごとのつながり");
    private static final List<String> PRACTICE_GOALS = List.of("安心して暮らせる支援体制づくり", "笑顔あふれる地域づくり", "地域から信頼される社協づくり");
    private static final List<String> PRIORITIES = List.of(
            "全ての市民が自立し安心して暮らせる環境づくり",
            "市民に求められる相談支援体制の確立",
            "市民と協働した地域づくり",
            "地域力を生かした支援体制の確立",
            "情報提供体制の充実",
            "地域を支える社協運営の強化",
            "市民に親しまれる拠点づくり");

    final Town town = new Town(Installation.shared(), "tomakomai-city");
    final Auditor auditor = new Auditor(town);
    final Town.Staff city = town.staffOf("city");
    final Town.Staff shakyo = town.staffOf("shakyo");
    final Secretariat committee = new Secretariat(city, "committee", "2022-04-01", "2025-03-31");

    Tomakomai() {
        city.registersTheTown("苫小牧市", "とまこまいし", "CITY");
        city.posts("/organizations", organization("city", "苫小牧市", "CITY_HALL"));
        city.posts("/organizations", organization("shakyo", "苫小牧市社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
        city.posts("/plans", draft("city-3", "CITY", "第3期苫小牧市地域福祉計画", 2022, 2026, "city", """
                {"midTermReview":"IF_NECESSARY","midTermYear":2024,"annualPlanAuthors":[]}"""));
        city.puts(PLAN + "/tree", tree("measure", GOALS, MEASURES, "city"));
        city.puts(PLAN + "/scheme", scheme("q=振り返り"));
        city.posts(PLAN + "/adoption", adoption(2022));
        shakyo.posts("/plans", draft("practice-6", "SOCIAL_WELFARE_COUNCIL", "第6期地域福祉実践計画", 2022, 2026, "shakyo", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        shakyo.puts(PRACTICE + "/tree", tree("priority", PRACTICE_GOALS, PRIORITIES, "shakyo"));
        shakyo.puts(PRACTICE + "/scheme", scheme("q=振り返り"));
        shakyo.posts(PRACTICE + "/adoption", adoption(2022));
    }

    /** The committee whose opinions the city asks for; the plan states neither seats nor classes. */
    static CouncilBody committee() {
        return CouncilBody.council("committee", "PROMOTION_COUNCIL", "苫小牧市地域福祉計画推進委員会", "city", "2022-04-01")
                .watches("tomakomai-city/city-3");
    }

    /** Three goals face three goals, measures 1 to 7 face priority goals 1 to 7. */
    static String pairing() {
        return """
                {"counterpart":"practice-6","links":[%s,%s]}""".formatted(links(3, "goal", "goal"), links(7, "measure", "priority"));
    }

    static String decision(boolean necessary, String decidedOn) {
        return """
                {"trigger":"MID_TERM","necessary":%s,"reason":"%s","decidedBy":"市長","decidedOn":"%s"}""".formatted(necessary, necessary ? "今の取組では応じきれない" : "まだ必要でない", decidedOn);
    }

    /** A revision that changes the sixth measure. */
    static String revision(String trigger, String scope, String effectiveOn) {
        return revision(trigger, scope, effectiveOn, "", """
                {"id":"measure-6","goal":"goal-3","title":"公共施設と移動のバリアフリー","description":""}""");
    }

    /** A revision that changes the third goal. */
    static String revisionOfAGoal(String trigger, String scope, String effectiveOn) {
        return revision(trigger, scope, effectiveOn, """
                {"id":"goal-3","title":"誰もが安心して参加できる環境づくり","description":""}""", "");
    }

    private static String revision(String trigger, String scope, String effectiveOn, String goals, String measures) {
        return """
                {"trigger":"%s","scope":"%s","reason":"計画の見直し","approvingBody":"市長","effectiveOn":"%s",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[],"indicators":[]},
                   "changes":{"goals":[%s],"measures":[%s],"actions":[],"indicators":[]},
                   "moves":[],"ends":[],"removes":[]}}""".formatted(trigger, scope, effectiveOn, goals, measures);
    }

    private static String tree(String word, List<String> goals, List<String> measures, String owner) {
        return """
                {"goals":[%s],"measures":[%s],"indicators":[],
                 "actions":[{"id":"action-1","measure":"%s-1","title":"取組","description":"","organizations":["%s"],"areas":[],"illustrative":true}]}""".formatted(
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> "{\"id\":\"goal-%d\",\"title\":\"%s\",\"description\":\"\"}"
                                .formatted(n, goals.get(n - 1)))
                        .collect(Collectors.joining(",")),
                IntStream.rangeClosed(1, 7)
                        .mapToObj(n -> "{\"id\":\"%s-%d\",\"goal\":\"goal-%d\",\"title\":\"%s\",\"description\":\"\"}"
                                .formatted(word, n, n <= 2 ? 1 : n <= 4 ? 2 : 3, measures.get(n - 1)))
                        .collect(Collectors.joining(",")),
                word,
                owner);
    }

    private static String links(int count, String here, String there) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "{\"here\":\"%s-%d\",\"there\":\"%s-%d\"}".formatted(here, n, there, n))
                .collect(Collectors.joining(","));
    }
}
