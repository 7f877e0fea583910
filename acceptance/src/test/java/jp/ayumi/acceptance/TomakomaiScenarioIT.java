package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Tomakomai city: two plans made as one, and a partial revision in the middle year only if found necessary. */
@TestMethodOrder(OrderAnnotation.class)
class TomakomaiScenarioIT {

    private static Town tomakomai;
    private static Town.Staff city;
    private static Town.Staff shakyo;

    @BeforeAll
    static void cityAndSocialWelfareCouncilAdoptTheirPlans() {
        tomakomai = new Town(Installation.shared(), "tomakomai-city");
        city = tomakomai.staffOf("city");
        shakyo = tomakomai.staffOf("shakyo");
        city.registersTheTown("苫小牧市", "とまこまいし", "CITY");
        city.posts("/organizations", organization("city", "苫小牧市", "CITY_HALL"));
        city.posts("/organizations", organization("shakyo", "苫小牧市社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
        city.posts("/plans", draft("city-3", "CITY", "第3期苫小牧市地域福祉計画", 2022, 2026, "city", """
                {"midTermReview":"IF_NECESSARY","midTermYear":2024,"annualPlanAuthors":[]}"""));
        city.puts("/plans/city-3/tree", sevenMeasures("measure", "city"));
        city.puts("/plans/city-3/scheme", scheme("q=振り返り"));
        city.posts("/plans/city-3/adoption", adoption(2022));
        shakyo.posts("/plans", draft("practice-6", "SOCIAL_WELFARE_COUNCIL", "第6期地域福祉実践計画", 2022, 2026, "shakyo", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        shakyo.puts("/plans/practice-6/tree", sevenMeasures("priority", "shakyo"));
        shakyo.puts("/plans/practice-6/scheme", scheme("q=振り返り"));
        shakyo.posts("/plans/practice-6/adoption", adoption(2022));
    }

    @Test
    @Order(1)
    @Tag("TOM-1")
    void threeGoalsAndSevenMeasuresFaceThreeGoalsAndSevenPriorities() {
        city.isRefused(422, "A_LINK_NEEDS_AN_ELEMENT_THERE", "/plans/city-3/pairings", """
                {"counterpart":"practice-6","links":[{"here":"goal-1","there":"goal-9"}]}""");

        city.posts("/plans/city-3/pairings", """
                {"counterpart":"practice-6","links":[%s,%s]}""".formatted(links(3, "goal", "goal"), links(7, "measure", "priority")));

        assertThat(tomakomai.reads("/plans/city-3/counterparts").toString()).contains("practice-6", "priority-7");
        assertThat(tomakomai.reads("/plans/practice-6/counterparts").toString()).contains("city-3", "measure-7");
    }

    @Test
    @Order(2)
    @Tag("TOM-3")
    void theMiddleYearRevisesPartiallyAndOnlyIfFoundNecessary() {
        city.isRefused(
                409,
                "A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY",
                "/plans/city-3/revisions",
                revision("MID_TERM", "PARTIAL", "2024-11-01"));
        city.posts("/plans/city-3/revision-decisions", decision(false));
        city.isRefused(
                409,
                "A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY",
                "/plans/city-3/revisions",
                revision("MID_TERM", "PARTIAL", "2024-11-01"));

        city.posts("/plans/city-3/revision-decisions", decision(true));
        city.isRefused(
                422,
                "A_MID_TERM_REVISION_IS_PARTIAL",
                "/plans/city-3/revisions",
                revision("MID_TERM", "WHOLE", "2024-11-01"));
        city.isRefused(
                422,
                "A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR",
                "/plans/city-3/revisions",
                revision("MID_TERM", "PARTIAL", "2025-05-01"));
        city.posts("/plans/city-3/revisions", revision("MID_TERM", "PARTIAL", "2024-11-01"));

        JsonNode revisions = tomakomai.reads("/plans/city-3/revisions");
        assertThat(revisions.toString()).contains("今の取組では応じきれない", "まだ必要でない");
    }

    @Test
    @Order(3)
    @Tag("TOM-4")
    void aChangeInOnePlanShowsAtItsCounterpart() {
        assertThat(tomakomai
                        .reads("/plans/practice-6/counterparts")
                        .at("/counterparts/0/changes")
                        .toString())
                .contains("measure-6", "priority-6", "公共施設と移動のバリアフリー");
    }

    private static String sevenMeasures(String word, String owner) {
        String measures = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> "{\"id\":\"%s-%d\",\"goal\":\"goal-%d\",\"title\":\"%s %d\",\"description\":\"\"}"
                        .formatted(word, n, n <= 2 ? 1 : n <= 4 ? 2 : 3, word, n))
                .collect(Collectors.joining(","));
        return """
                {"goals":[%s],"measures":[%s],"indicators":[],
                 "actions":[{"id":"action-1","measure":"%s-1","title":"取組","description":"","organizations":["%s"],"areas":[],"illustrative":true}]}""".formatted(
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> "{\"id\":\"goal-%d\",\"title\":\"基本目標%d\",\"description\":\"\"}".formatted(n, n))
                        .collect(Collectors.joining(",")),
                measures,
                word,
                owner);
    }

    private static String links(int count, String here, String there) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "{\"here\":\"%s-%d\",\"there\":\"%s-%d\"}".formatted(here, n, there, n))
                .collect(Collectors.joining(","));
    }

    private static String decision(boolean necessary) {
        return """
                {"trigger":"MID_TERM","necessary":%s,"reason":"%s","decidedBy":"市長","decidedOn":"2024-10-01"}""".formatted(necessary, necessary ? "今の取組では応じきれない" : "まだ必要でない");
    }

    private static String revision(String trigger, String scope, String effectiveOn) {
        return """
                {"trigger":"%s","scope":"%s","reason":"中間年の見直し","approvingBody":"市長","effectiveOn":"%s",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[],"indicators":[]},
                   "changes":{"goals":[],"measures":[{"id":"measure-6","goal":"goal-3","title":"公共施設と移動のバリアフリー","description":""}],"actions":[],"indicators":[]},
                   "moves":[],"ends":[],"removes":[]}}""".formatted(trigger, scope, effectiveOn);
    }
}
