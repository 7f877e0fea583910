package jp.ayumi.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.journal.Refusal;
import jp.ayumi.log.journal.RefusalStore;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.web.testing.Http;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The journal over HTTP, as an auditor sees it. */
class JournalIT {

    private static final String JOURNAL = "/api/municipalities/tomakomai/journal";
    private static final PlanId OTHER = new PlanId("kuki/city-1");
    private static final Instant THEN = Instant.parse("2024-04-01T00:00:00Z");

    private static QuerySide querySide;

    /** In order: accepted by one in city-3, refused to two, two more accepted, one elsewhere, a count of refusals. */
    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        accept("one", "planner", "draftPlan", PlanSamples.drafted(PlanSamples.CITY, "仮称"));
        refuse("two", "staff", "endPlan", "A_PLAN_THAT_IS_A_DRAFT_CANNOT_END", "tomakomai", 1);
        accept("two", "staff", "composeTree", PlanSamples.composed(PlanSamples.CITY));
        accept("two", "staff", "recordLesson", lesson(PlanSamples.CITY, "l1"), lesson(PlanSamples.CITY, "l2"));
        accept("three", "staff", "draftPlan", PlanSamples.drafted(PlanSamples.PRACTICE, "仮称"));
        accept("four", "staff", "recordLesson", lesson(OTHER, "l1"));
        refuse("two", "staff", null, "*", "tomakomai", 4711);
        refuse("four", "staff", "endPlan", "PLAN_UNKNOWN", "kuki", 1);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static LessonRecorded lesson(PlanId plan, String id) {
        return new LessonRecorded(plan, new LessonId(id), "学び", new LessonOrigin(null, null));
    }

    private static void accept(String who, String role, String operation, Event... events) {
        String stream = events[0].subject().streamId();
        int first = querySide.log().ofStream(stream, 0, 1000).size();
        MetaData metadata = MetaData.from(Map.of(
                MetadataKeys.ACTOR,
                who,
                MetadataKeys.ORGANIZATION,
                "city-hall",
                MetadataKeys.ROLES,
                role,
                MetadataKeys.REASON,
                "理由",
                MetadataKeys.OPERATION,
                operation,
                MetadataKeys.CORRELATION_ID,
                "request-of-" + who));
        List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
        for (Event event : events) {
            messages.add(new GenericDomainEventMessage<>("plan", stream, first + messages.size(), event, metadata));
        }
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(messages.get(0));
        new AppendContext(new IdempotencyKey(who, UUID.randomUUID().toString(), "f")).attachTo(work);
        work.execute(() -> querySide.bean(EventStore.class).publish(messages));
    }

    private static void refuse(
            String who, String role, @Nullable String operation, String rule, String municipality, long times) {
        boolean one = times == 1;
        querySide
                .bean(RefusalStore.class)
                .add(List.of(new Refusal(
                        UUID.randomUUID(),
                        THEN,
                        one ? THEN : THEN.plusSeconds(60),
                        times,
                        new Refusal.Attempted(
                                operation,
                                one ? "EndPlan" : null,
                                one ? "plan/" + municipality + "/city-3" : null,
                                municipality,
                                one ? municipality + "/city-3" : null,
                                null,
                                null),
                        new Refusal.Actor(who, "city-hall", role),
                        new Refusal.Verdict(rule, 409, one ? "/endedOn" : null, one ? "r" : null, null))));
    }

    private static Http.Answer asAuditor(String path) {
        return querySide.as("auditor-1", "tomakomai", List.of("auditor"), "GET", path, "");
    }

    private static List<String> cursors(String query) {
        Http.Answer answer = asAuditor(JOURNAL + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("commands").findValuesAsString("cursor");
    }

    @Test
    void everyCommandIsThereInOneOrder() {
        assertThat(cursors("?order=OLDEST_FIRST")).containsExactly("1-0", "1-1", "2-0", "3-0", "5-0", "6-2");
        assertThat(cursors("")).containsExactly("6-2", "5-0", "3-0", "2-0", "1-1", "1-0");
    }

    @Test
    void anAcceptedOneSaysWhoWhatWhyAndWhereItsEventsAre() {
        JsonNode line = asAuditor(JOURNAL + "?operation=recordLesson")
                .json()
                .path("commands")
                .path(0);
        assertThat(line.path("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(line.path("actor").asString()).isEqualTo("two");
        assertThat(line.path("roles").path(0).asString()).isEqualTo("staff");
        assertThat(line.path("organization").asString()).isEqualTo("city-hall");
        assertThat(line.path("stream").asString()).isEqualTo("plan/tomakomai/city-3");
        assertThat(line.path("plan").asString()).isEqualTo("tomakomai/city-3");
        assertThat(line.path("reason").asString()).isEqualTo("理由");
        assertThat(line.path("correlationId").asString()).isEqualTo("request-of-two");
        assertThat(line.path("firstPosition").asLong()).isEqualTo(3);
        assertThat(line.path("lastPosition").asLong()).isEqualTo(4);
        assertThat(line.path("rule").isNull()).isTrue();
    }

    @Test
    void aRefusedOneSaysWhichRuleAndNothingOfEvents() {
        JsonNode line = asAuditor(JOURNAL + "?outcome=REFUSED&operation=endPlan")
                .json()
                .path("commands")
                .path(0);
        assertThat(line.path("rule").asString()).isEqualTo("A_PLAN_THAT_IS_A_DRAFT_CANNOT_END");
        assertThat(line.path("status").asInt()).isEqualTo(409);
        assertThat(line.path("pointer").asString()).isEqualTo("/endedOn");
        assertThat(line.path("firstPosition").isNull()).isTrue();
        assertThat(line.path("times").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?actor=two | 6-2,3-0,2-0,1-1",
                "?actor=four | ''",
                "?organization=shakyo | ''",
                "?plan=city-3 | 3-0,2-0,1-1,1-0",
                "?plan=practice-6 | 5-0",
                "?stream=plan/tomakomai/city-3&outcome=ACCEPTED | 3-0,2-0,1-0",
                "?stream=plan/kuki/city-1 | ''",
                "?operation=draftPlan | 5-0,1-0",
                "?outcome=REFUSED | 6-2,1-1",
                "?rule=A_PLAN_THAT_IS_A_DRAFT_CANNOT_END | 1-1",
                "?rule=* | 6-2",
                "?rule=A_PLAN_THAT_IS_A_DRAFT_CANNOT_END&outcome=ACCEPTED | ''",
                "?to=2001-01-01 | ''",
                "?from=2001-01-01&to=9998-01-01&actor=one | 1-0",
                "?from=+999999999-12-31 | ''"
            })
    void filtersChoose(String query, String expected) {
        assertThat(cursors(query.replace("+", "%2B")))
                .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST_FIRST", "OLDEST_FIRST"})
    void pagesLeadFromOneToTheNextAndMissNothing(String order) {
        for (int limit = 1; limit <= 3; limit++) {
            List<String> read = new ArrayList<>();
            String path = JOURNAL + "?limit=" + limit + "&order=" + order;
            while (path != null) {
                Http.Answer answer = asAuditor(path);
                read.addAll(answer.json().path("commands").findValuesAsString("cursor"));
                path = next(answer);
            }
            assertThat(read).isEqualTo(cursors("?order=" + order));
        }
    }

    private static @Nullable String next(Http.Answer answer) {
        return answer.response().headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"next\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/roles?on=2030-01-01", "/accesses"})
    void onlyAuditorsAndAdministratorsOfTheMunicipalityMayRead(String path) {
        assertThat(querySide
                        .as("b", "tomakomai", List.of("administrator"), "GET", JOURNAL + path, "")
                        .status())
                .isEqualTo(200);
        Http.Answer refused = querySide.as("c", "tomakomai", List.of("staff"), "GET", JOURNAL + path, "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("JOURNAL_IS_FOR_AUDITORS");
        assertThat(refused.text("action")).contains("auditor");
        assertThat(querySide
                        .as("d", "kuki", List.of("auditor"), "GET", JOURNAL + path, "")
                        .text("code"))
                .isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(querySide.getAnonymously(JOURNAL + path).status()).isEqualTo(401);
    }

    @Test
    void whoReadIsRecordedBeforeTheAnswer() {
        querySide.as("curious", "tomakomai", List.of("auditor"), "GET", JOURNAL + "?actor=one&limit=7", "");
        JsonNode access = querySide
                .as("checker", "tomakomai", List.of("auditor"), "GET", JOURNAL + "/accesses?limit=2", "")
                .json();

        assertThat(access.path("accesses").path(0).path("actor").asString())
                .as("this read, too")
                .endsWith("#checker");
        assertThat(access.path("accesses").path(1).path("actor").asString()).endsWith("#curious");
        assertThat(access.path("accesses").path(1).path("operation").asString()).isEqualTo("listJournal");
        assertThat(access.path("accesses").path(1).path("asked").asString())
                .isEqualTo("actor=one&order=NEWEST_FIRST&limit=7");
        long next = access.path("next").asLong();
        assertThat(asAuditor(JOURNAL + "/accesses?after=" + next)
                        .json()
                        .path("accesses")
                        .path(0)
                        .path("number")
                        .asLong())
                .isLessThan(next);
    }

    @Test
    void rolesAreToldAsTheyWereExercised() {
        JsonNode roles = asAuditor(JOURNAL + "/roles?on=9998-01-01&actor=two").json();
        assertThat(roles.path("actors")).hasSize(1);
        JsonNode two = roles.path("actors").path(0);
        assertThat(two.path("roles").path(0).asString()).isEqualTo("staff");
        assertThat(two.path("accepted").asLong()).isEqualTo(2);
        assertThat(two.path("refused").asLong()).isEqualTo(1 + 4711);
        assertThat(two.path("firstSeen").asString())
                .isLessThan(two.path("lastSeen").asString());

        assertThat(asAuditor(JOURNAL + "/roles?on=9998-01-01&role=planner")
                        .json()
                        .path("actors")
                        .findValuesAsString("actor"))
                .containsExactly("one");
        assertThat(asAuditor(JOURNAL + "/roles?on=2001-01-01").json().path("actors"))
                .isEmpty();
        assertThat(asAuditor(JOURNAL + "/roles?on=9998-01-01")
                        .json()
                        .path("complete")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0",
        "?limit=201",
        "?after=x",
        "?after=1",
        "?outcome=MAYBE",
        "?from=yesterday",
        "?stream=%00",
        "?operation=a%00",
        "?rule=lower",
        "/roles",
        "/roles?on=x",
        "/accesses?after=0"
    })
    void parametersHaveBounds(String query) {
        assertThat(asAuditor(JOURNAL + query).status()).isEqualTo(400);
    }
}
