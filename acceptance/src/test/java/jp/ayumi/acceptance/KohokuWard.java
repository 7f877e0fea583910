package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.DistrictBodies.area;
import static jp.ayumi.acceptance.support.DistrictBodies.division;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;

/**
 * Kohoku ward as the chapters of its story find it: the three offices, 13 districts each with its federation of neighbourhood
 * associations, small areas within one of them, and a ward plan of which each office carries one action.
 */
final class KohokuWard {

    static final String PLAN = "/plans/hitto-4";
    static final String NO_MID_TERM = "{\"midTermReview\":\"NONE\",\"annualPlanAuthors\":[]}";
    /** Who carries which action. */
    static final Map<String, String> CARRIERS = Map.of(
            "mimamori", "ward-office",
            "koza", "ward-shakyo",
            "joho", "care-plaza");

    static final Map<String, String> DISTRICTS = districts();

    private KohokuWard() {}

    static Town town() {
        return Founded.TOWN;
    }

    static String federation(String district) {
        return "rengo-" + district;
    }

    private static Map<String, String> districts() {
        String[] ids = {
            "hiyoshi",
            "tsunashima",
            "osone",
            "tarumachi",
            "kikuna",
            "morooka",
            "okurayama",
            "shinohara",
            "shirosato",
            "nippa",
            "shin-yoshida",
            "shin-yoshida-asunaro",
            "takata"
        };
        String[] names = {"日吉", "綱島", "大曽根", "樽町", "菊名", "師岡", "大倉山", "篠原", "城郷", "新羽", "新吉田", "新吉田あすなろ", "高田"};
        Map<String, String> districts = new LinkedHashMap<>();
        for (int number = 0; number < ids.length; number++) {
            districts.put(ids[number], names[number]);
        }
        return districts;
    }

    private static final class Founded {

        static final Town TOWN = found();

        private static Town found() {
            Town kohoku = new Town(Installation.shared(), "kohoku-ward");
            Town.Staff ward = kohoku.staffOf("ward-office");
            ward.registersTheTown("横浜市港北区", "よこはましこうほくく", "WARD");
            ward.posts("/organizations", organization("ward-office", "港北区役所", "WARD_OFFICE"));
            ward.posts("/organizations", organization("ward-shakyo", "港北区社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
            ward.posts("/organizations", organization("care-plaza", "地域ケアプラザ", "CARE_PLAZA"));
            ward.posts(
                    "/area-divisions",
                    division(
                            "district",
                            "地区",
                            DISTRICTS.entrySet().stream()
                                    .map(each -> area(each.getKey(), each.getValue() + "地区"))
                                    .toList()));
            ward.posts(
                    "/area-divisions",
                    division(
                            "small-area",
                            "小さなエリア(例示)",
                            List.of(area("hiyoshi-east", "日吉東", "hiyoshi"), area("hiyoshi-west", "日吉西", "hiyoshi"))));
            DISTRICTS.forEach((id, name) -> ward.posts(
                    "/organizations", organization(federation(id), name + "地区連合町内会", "NEIGHBOURHOOD_ASSOCIATION")));
            ward.posts("/plans", draft("hitto-4", "WARD", "ひっとプラン港北", 2021, 2025, "ward-office", NO_MID_TERM));
            ward.puts(
                    PLAN + "/tree",
                    treeOf(
                            action("mimamori", "見守り", CARRIERS.get("mimamori")),
                            action("koza", "担い手講座", CARRIERS.get("koza")),
                            action("joho", "情報発信", CARRIERS.get("joho"))));
            ward.puts(PLAN + "/scheme", scheme("check=振り返り"));
            ward.isRefused(409, "A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN", PLAN + "/years", "{\"fiscalYear\":2023}");
            ward.posts(PLAN + "/adoption", adoption(2021));
            return kohoku;
        }
    }
}
