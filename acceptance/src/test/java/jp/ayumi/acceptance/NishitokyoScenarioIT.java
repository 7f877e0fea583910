package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Reply;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nishitokyo city: 20 areas in 19 school districts and 4 zones at once, the administrative evaluation, lessons. */
class NishitokyoScenarioIT {

    private static final String PLAN = "/plans/city-3";
    private static final String YEAR = PLAN + "/years/2023";
    private static Town nishitokyo;
    private static Town.Staff city;

    @BeforeAll
    static void theCityIsDividedInThreeWaysAndHasAPlan() {
        nishitokyo = new Town(Installation.shared(), "nishitokyo");
        city = nishitokyo.staffOf("city");
        city.registersTheTown("西東京市", "にしとうきょうし", "CITY");
        city.posts("/organizations", organization("city", "西東京市", "CITY_HALL"));
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
        city.posts("/plans", draft("city-3", "CITY", "西東京市地域福祉計画", 2023, 2024, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts(
                PLAN + "/tree",
                treeOf(
                        action("one-area", "一つの地区の取組", "city", "area-1"),
                        action("same-zone", "同じ圏域の二つの地区の取組", "city", "area-2", "area-3"),
                        action("two-zones", "二つの圏域にまたがる取組", "city", "area-5", "area-6"),
                        action("whole", "市全体の取組", "city")));
        city.puts(PLAN + "/scheme", scheme("q=振り返り"));
        city.posts(PLAN + "/adoption", adoption(2023));
        city.posts(PLAN + "/years", "{\"fiscalYear\":2023}");
        for (String action : new String[] {"one-area", "same-zone", "two-zones", "whole"}) {
            city.posts(YEAR + "/progress", progress(action, action, 2023, "COMPLETED", 100, "終えた", ""));
            city.posts(YEAR + "/self-evaluations", evaluation(action, "A"));
        }
    }

    @Test
    @Tag("NIS-1")
    void figuresRollUpByEitherDivisionWithoutDoubleCounting() {
        JsonNode divisions = nishitokyo.reads(YEAR + "/dashboard").path("byArea");

        assertThat(divisions).hasSize(3);
        for (JsonNode division : divisions) {
            int sum = 0;
            for (JsonNode row : division.path("rows")) {
                sum += row.at("/tally/actions").asInt();
            }
            assertThat(sum).as(division.path("division").toString()).isEqualTo(4);
        }
    }

    @Test
    @Tag("NIS-7")
    void theAdministrativeEvaluationCanBeExportedByCode() {
        Reply csv = nishitokyo.readsRaw(YEAR + "/administrative-evaluation", Map.of("Accept", "text/csv"));

        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body()).contains("10101", "相談支援");
    }

    @Test
    @Tag("NIS-6")
    void whatWasLearnedGoesIntoTheMakingOfTheNextPlan() {
        city.posts(PLAN + "/lessons", """
                {"lesson":"lesson-1","text":"担い手は一つの地区では足りない","origin":{"fiscalYear":2023,"element":"one-area"}}""");
        city.posts(PLAN + "/lessons", """
                {"lesson":"lesson-2","text":"様式が多すぎる","origin":{}}""");
        city.posts("/plans", draft("city-4", "CITY", "次期計画", 2025, 2029, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts("/plans/city-4/tree", treeOf(action("ninaite", "担い手を広い範囲で募る", "city")));
        city.posts("/plans/city-4/carried-lessons", """
                {"predecessor":"city-3","fates":[
                  {"lesson":"lesson-1","text":"担い手は一つの地区では足りない","reflectedIn":"ninaite","remark":"市全体で募る"},
                  {"lesson":"lesson-2","text":"様式が多すぎる","remark":"計画ではなく事務の改善で対応する"}]}""");

        assertThat(nishitokyo.reads(PLAN + "/lessons").toString()).contains("担い手は一つの地区では足りない", "ninaite", "事務の改善で対応する");
        assertThat(nishitokyo.reads("/plans/city-4/history").toString()).contains("plan.lessons-carried");
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
