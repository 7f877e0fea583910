package jp.ayumi.query.board;

import static jp.ayumi.query.board.Councils.established;
import static jp.ayumi.query.board.Councils.meeting;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.query.OtherProcess;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** From the log through the rows to the board, at a quarter past midnight of 1 June 2024 in Japan. */
class BoardOverHttpIT {

    private static final String BOARD = "/api/municipalities/kanagawa/board";
    private static final String COMPLETENESS = "/api/municipalities/kanagawa/plans/ward-3/years/2024/completeness";

    private static QuerySide querySide;

    @Configuration
    static class EarlyInTheMorning {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-05-31T15:15:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of(EarlyInTheMorning.class));
        DuePolicy policy =
                new DuePolicy(new DueDay(5, 31), null, null, null, null, null, null, null, null, null, null, 30);
        try (OtherProcess commandSide = new OtherProcess(querySide)) {
            commandSide.append(Watching.founding());
            commandSide.append(new DuePolicySet(Watching.KANAGAWA, policy));
            commandSide.append(Watching.plan(MidTermReviewPolicy.NONE));
            commandSide.append(
                    new PlanYearOpened(Y2024, 0), Recorded.planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON));
            commandSide.append(
                    established(Councils.NO_CADENCE), meeting("m-1", "2024-06-20", MeetingPurpose.PROGRESS_CHECK));
            commandSide.append(aCounterpartThatChanged());
        }
        assertThat(get(BOARD + "?minPosition=17", "Prefer", "wait=10").status()).isEqualTo(200);
    }

    /** A plan of later years, so that nothing is due in it yet. */
    private static Event[] aCounterpartThatChanged() {
        PlanId other = PlanId.of(Watching.KANAGAWA, "welfare-3");
        PlanProfile profile = ((PlanDrafted) Watching.plan(MidTermReviewPolicy.NONE)[0]).profile();
        return new Event[] {
            new PlanDrafted(
                    other,
                    new PlanProfile(
                            profile.kind(),
                            "実践計画",
                            "",
                            new Term(new FiscalYear(2026), new FiscalYear(2028)),
                            COUNCIL,
                            null,
                            profile.levels(),
                            profile.policy(),
                            true)),
            new PlanTreeComposed(other, tree(List.of(action(SALON, "m-1", Set.of(COUNCIL))))),
            new PlanAdopted(other, Watching.day("2024-04-01"), "区社協", "策定"),
            new PlanPaired(other, PLAN, List.of(new Link(SALON, SALON))),
            PlanSamples.revised(other, 1, changing(actions(PlanSamples.action(SALON.value(), "m-1", "新しいサロン"))))
        };
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Nested
    class TheBoard {

        @Test
        void isOfTodayInJapanUnlessAnotherDayIsAskedFor() {
            JsonNode board = get(BOARD).json();

            assertThat(board.path("on").asString()).isEqualTo("2024-06-01");
            assertThat(board.path("overdue").asInt()).isEqualTo(1);
            assertThat(board.path("due").asInt()).isEqualTo(1);
            assertThat(board.at("/items/0/state").asString()).isEqualTo("OVERDUE");
            assertThat(board.at("/items/0/days").asInt()).isEqualTo(-1);
            assertThat(board.at("/items/0/owner/organization").asString()).isEqualTo(COUNCIL.value());
            assertThat(board.at("/items/0/why/part").asString()).isEqualTo("ANNUAL_PLAN_DUE");
            assertThat(board.at("/items/1/subject/meeting").asString()).isEqualTo("m-1");
            assertThat(board.path("notWatched").size()).isEqualTo(10);
            assertThat(get(BOARD + "?asOf=2024-05-31").json().path("overdue").asInt())
                    .isZero();
        }

        @Test
        void isChosenFrom() {
            assertThat(kinds("?state=OVERDUE")).containsExactly("ANNUAL_PLAN");
            assertThat(kinds("?state=DUE")).containsExactly("MEETING");
            assertThat(kinds("?state=ALL&kind=MEETING")).containsExactly("MEETING");
            assertThat(kinds("?council=committee")).containsExactly("MEETING");
            assertThat(kinds("?organization=ward-office")).containsExactly("MEETING");
            assertThat(kinds("?within=18")).containsExactly("ANNUAL_PLAN");
        }

        @Test
        void isPagedWithALink() {
            Http.Answer first = get(BOARD + "?limit=1");

            assertThat(first.json().path("items").size()).isEqualTo(1);
            assertThat(first.response().headers().allValues("Link")).anyMatch(link -> link.endsWith("rel=\"next\""));
            assertThat(kinds("?limit=1&after=1")).containsExactly("MEETING");
        }

        @Test
        void speaksEnglishWhenAsked() {
            assertThat(get(BOARD, "Accept-Language", "en")
                            .json()
                            .at("/items/1/sentence")
                            .asString())
                    .isEqualTo("推進会議 is to meet on 2024-06-20");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"on=yesterday", "within=-1", "within=367", "state=LATE", "kind=PARTY", "limit=0", "after=-1"
                })
        void isNotAskedForWithNonsense(String parameter) {
            assertThat(get(BOARD + "?" + parameter).status()).isEqualTo(400);
        }

        @Test
        void ofAnUnknownMunicipalityIsNotThere() {
            Http.Answer answer = get("/api/municipalities/nowhere/board");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("MUNICIPALITY_UNKNOWN");
        }

        @Test
        void isNotForAnybody() {
            assertThat(querySide.getAnonymously(BOARD).status()).isEqualTo(401);
        }

        private List<String> kinds(String parameters) {
            return get(BOARD + parameters)
                    .json()
                    .path("items")
                    .valueStream()
                    .map(item -> item.path("kind").asString())
                    .toList();
        }
    }

    @Nested
    class TheCompletenessOfAYear {

        @Test
        void saysWhatIsMissingUntilTheNextMeeting() {
            JsonNode year = get(COMPLETENESS).json();

            assertThat(year.at("/parts/0/part").asString()).isEqualTo("ANNUAL_PLAN");
            assertThat(year.at("/parts/0/present").toString())
                    .isEqualTo("{\"numerator\":1,\"denominator\":2,\"percent\":50.0}");
            assertThat(year.at("/parts/0/missing/0/owner/name").asString()).isEqualTo("区社協");
            assertThat(year.at("/nextMeeting/days").asInt()).isEqualTo(19);
            assertThat(year.at("/closing/possible").asBoolean()).isFalse();
            assertThat(get(COMPLETENESS + "?asOf=2024-06-20")
                            .json()
                            .at("/nextMeeting/days")
                            .asInt())
                    .isZero();
        }

        @Test
        @Tag("TOM-4")
        void asksForTheChangesOfItsCounterpartToBeAcknowledged() {
            JsonNode counterparts = get(COMPLETENESS).json().at("/parts/8");

            assertThat(counterparts.path("part").asString()).isEqualTo("ACKNOWLEDGEMENT");
            assertThat(counterparts.at("/missing/0/owner/organization").asString())
                    .isEqualTo(WARD.value());
            assertThat(counterparts.at("/missing/0/subject/counterpart").asString())
                    .isEqualTo("kanagawa/welfare-3");
        }

        @Test
        void thatWasNotOpenedIsNotThere() {
            Http.Answer answer = get(COMPLETENESS.replace("2024", "2025"));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("PLAN_YEAR_UNKNOWN");
        }
    }

    @Test
    void theMunicipalityShowsItsPolicy() {
        assertThat(get("/api/municipalities/kanagawa")
                        .json()
                        .at("/duePolicy/policy/annualPlanDue/day")
                        .asInt())
                .isEqualTo(31);
    }

    private static Http.Answer get(String path, String... headers) {
        return querySide.get(path, headers);
    }
}
