package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.ResultBodies.opinion;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.CouncilBody;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Secretariat;
import jp.ayumi.acceptance.support.Town;

/** Nishitokyo city where its story begins: divided in several ways at once, with a plan in its first year. */
final class Nishitokyo {

    static final String PLAN = "/plans/city-3";
    static final String YEAR = PLAN + "/years/2014";

    /** One in a single area, one in two areas of a zone, one across two zones, one for the whole city. */
    static final List<String> ACTIONS = List.of("one-area", "same-zone", "two-zones", "whole");

    final Town town = new Town(Installation.shared(), "nishitokyo");
    final Auditor auditor = new Auditor(town);
    final Town.Staff city = town.staffOf("city");
    final Secretariat committee = new Secretariat(city, "committee", "2014-04-01", "2019-03-31");
    final Secretariat network = new Secretariat(city, "network", "2014-04-01", "2019-03-31");
    final Secretariat internal = new Secretariat(city, "internal", "2014-04-01", "2019-03-31");

    Nishitokyo() {
        city.registersTheTown("西東京市", "にしとうきょうし", "CITY");
        city.posts("/organizations", organization("city", "西東京市", "CITY_HALL"));
        city.posts("/organizations", organization("citizens", "市民の団体", "NPO"));
        city.posts("/area-divisions", division("zone", "圏域", areas(4, "zone", n -> "")));
        city.posts("/area-divisions", division("school-district", "小学校通学区域", areas(19, "school", n -> "")));
        city.posts(
                "/area-divisions",
                division(
                        "district",
                        "地区",
                        areas(
                                20,
                                "area",
                                n -> "\"zone-%d\",\"school-%d\"".formatted((n - 1) / 5 + 1, Math.min(n, 19)))));
        city.posts("/plans", draft("city-3", "CITY", "西東京市第3期地域福祉計画", 2014, 2018, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts(
                PLAN + "/tree",
                treeOf(
                        action("one-area", "一つの地区の取組", "city", "area-1"),
                        action("same-zone", "同じ圏域の二つの地区の取組", "city", "area-2", "area-3"),
                        action("two-zones", "二つの圏域にまたがる取組", "city", "area-5", "area-6"),
                        action("whole", "市全体の取組", "city")));
        city.puts(PLAN + "/scheme", scheme("q=振り返り"));
        city.posts(PLAN + "/adoption", adoption(2014));
        city.posts(PLAN + "/years", "{\"fiscalYear\":2014}");
        ACTIONS.forEach(
                action -> city.posts(YEAR + "/progress", progress(action, action, 2014, "COMPLETED", 100, "終えた", "")));
    }

    /** 核となる組織: which they are stands in the plan; who sits in the first, third and fourth is illustrative. */
    static List<CouncilBody> coreBodies() {
        String network = "ほっとするまちネットワークシステム";
        return List.of(
                body("committee", "PROMOTION_COUNCIL", "地域福祉計画策定・普及推進委員会")
                        .composedOf("citizen=市民", "business=事業者", "related=関係機関", "city=市")
                        .watches("nishitokyo/city-3"),
                body("network", "PROMOTION_COUNCIL", network + "総合推進会議")
                        .composedOf(
                                "city=市（行政）",
                                "shakyo=社会福祉協議会",
                                "resident=地域住民の代表",
                                "business=事業者",
                                "coordinator=地域福祉コーディネーター")
                        .watches("nishitokyo/city-3"),
                body("network-districts", "OTHER", network + "地区推進会議")
                        .composedOf("resident=地域住民", "coordinator=地域福祉コーディネーター")
                        .reportsTo("nishitokyo/network"),
                body("internal", "INTERNAL_LIAISON", "地域福祉庁内推進委員会")
                        .composedOf("department=市の関連部署")
                        .watches("nishitokyo/city-3"));
    }

    /** What a council said about an action when it examined the first year's result. */
    static String opinionOf(String council, String id, String element, String kind, String text) {
        return opinion(
                id, "nishitokyo/" + council, "2015-1", "nishitokyo/result-2014", element, kind, text, "2015-05-25");
    }

    /** What a neighbourhood association will do itself. */
    static String pledge(String id, String year, String element) {
        return """
                {"pledge":"%s","fiscalYear":%s,"group":"自治会","text":"自分たちで続ける","plan":"city-3","element":"%s"}""".formatted(id, year, element);
    }

    private static CouncilBody body(String id, String kind, String name) {
        return CouncilBody.council(id, kind, name, "city", "2014-04-01");
    }

    private static String division(String id, String name, String areas) {
        return "{\"division\":\"%s\",\"name\":\"%s\",\"areas\":[%s]}".formatted(id, name, areas);
    }

    private static String areas(int count, String word, IntFunction<String> within) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "{\"id\":\"%s-%d\",\"name\":\"%s%d\",\"reading\":\"\",\"within\":[%s]}"
                        .formatted(word, n, word, n, within.apply(n)))
                .collect(Collectors.joining(","));
    }
}
