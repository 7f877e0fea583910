package jp.ayumi.query.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the log through the projection to the answers, on 1 July 2025 in Japan. */
class CouncilsOverHttpIT {

    private static final String COUNCILS = "/api/municipalities/tomakomai/councils";

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of(FirstOfJuly.class));
        List<Event> events = new ArrayList<>();
        events.add(Histories.registered(new MunicipalityId("tomakomai"), "苫小牧市"));
        events.addAll(Bodies.everyKind());
        querySide.append(events);
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static Answer get(String path) {
        Answer answer = querySide.get(COUNCILS + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    @Tag("NIS-2")
    void councilsOfDifferentCompositionAreListed() {
        assertThat(get("").json().at("/councils").size()).isEqualTo(3);
        assertThat(get("?kind=WORKING_GROUP").json().at("/councils/0/council").asString())
                .isEqualTo("tomakomai/group");
        assertThat(get("?plan=city-3").json().at("/councils/0/council").asString())
                .isEqualTo("tomakomai/committee");
        assertThat(get("?plan=other").json().at("/councils").size()).isZero();
    }

    @Test
    @Tag("KOH-6")
    void aLimitThatIsNotStatedIsShownAsNone() {
        assertThat(get("/liaison").json().at("/profile/seatLimit").isNull()).isTrue();
        assertThat(get("/liaison").json().at("/members/vacant").isNull()).isTrue();
    }

    @Test
    @Tag("KUK-1")
    void aCouncilIsShownAsOfTodayInJapanAndWithTheVersionToChange() {
        Answer committee = get("/committee");

        assertThat(committee.header("ETag")).isEqualTo("\"12\"");
        assertThat(committee.json().at("/members/on").asString()).isEqualTo("2025-07-01");
        assertThat(committee.json().at("/members/seats/1/seat").asString()).isEqualTo("c");
        assertThat(committee.json().at("/past/0/seat").asString()).isEqualTo("b");
        assertThat(committee.json().at("/reportsTo/0/council").asString()).isEqualTo("tomakomai/liaison");
    }

    @Test
    void membersOfAnotherDayAreShown() {
        assertThat(get("/committee/members?asOf=2025-06-30")
                        .json()
                        .at("/seats/1/seat")
                        .asString())
                .isEqualTo("b");
        assertThat(get("/committee/members?asOf=2026-01-01")
                        .json()
                        .at("/members")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("TOM-2")
    void meetingsLeadToTheEventsThatToldOfThem() {
        Answer meetings = get("/committee/years/2025/meetings");

        assertThat(meetings.json().at("/meetings/0/state").asString()).isEqualTo("CLOSED");
        long position =
                meetings.json().at("/meetings/0/minutes/source/position").asLong();
        assertThat(querySide
                        .get("/api/municipalities/tomakomai/events/" + position)
                        .json()
                        .at("/type")
                        .asString())
                .isEqualTo("council.minutes-recorded");
    }

    @Test
    @Tag("KAN-6")
    void aBreachOfTheCadenceIsShownBeforeItHappens() {
        Answer cadence = get("/committee/years/2025/cadence");

        assertThat(cadence.json().at("/on").asString()).isEqualTo("2025-07-01");
        assertThat(cadence.json().at("/missing").asInt()).isEqualTo(1);
        assertThat(cadence.json().at("/expectations/0/state").asString()).isEqualTo("AT_RISK");
        assertThat(cadence.json().at("/expectations/0/lastDay").asString()).isEqualTo("2026-03-31");
        assertThat(get("/committee/years/2025/cadence?asOf=2026-04-01")
                        .json()
                        .at("/expectations/0/state")
                        .asString())
                .isEqualTo("MISSED");
    }

    @Test
    void whatIsUnknownOrMalformedIsRefusedByName() {
        for (String path :
                List.of("", "/members", "/years/2025/meetings", "/years/2025/cadence", "/opinions", "/reports")) {
            Answer answer = querySide.get(COUNCILS + "/nobody" + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("COUNCIL_UNKNOWN");
        }
        for (String list : List.of("/opinions", "/reports")) {
            assertThat(get("/committee" + list).json().path(list.substring(1))).isEmpty();
        }
        for (String list : List.of("/councils", "/issues", "/common-issues")) {
            Answer answer = querySide.get("/api/municipalities/nowhere" + list);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("MUNICIPALITY_UNKNOWN");
        }
        assertThat(querySide.get(COUNCILS + "/committee?asOf=yesterday").status())
                .isEqualTo(400);
        assertThat(querySide.get(COUNCILS + "?kind=CLUB").status()).isEqualTo(400);
    }

    @Configuration(proxyBeanMethods = false)
    static class FirstOfJuly {

        /** In Greenwich it is still June. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-06-30T20:00:00Z"), ZoneOffset.UTC);
        }
    }
}
