package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.web.testing.Http.Answer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Councils say what they think, districts what they lack, and both hear what became of it: over HTTP, on the real log. */
@ExtendWith(OutputCaptureExtension.class)
class OpinionsOverHttpIT extends CommandSide {

    private static final String PRIVATE = "田中花子さん宅（045-987-6543）で買い物に困っている";

    @Autowired
    private EventStore store;

    private final Map<String, String> versions = new HashMap<>();
    private String town = "";
    private String plan = "";
    private String year = "";

    @BeforeEach
    void aTownWhosePlanRuns() {
        town = newId();
        plan = ROOT + "/" + town + "/plans/welfare-1";
        year = plan + "/years/2024";
        done(post(ROOT, municipality(town)));
        done(post(ROOT + "/" + town + "/area-divisions", """
                {"division":"zones","name":"圏域","areas":[{"id":"east","name":"東","reading":"","within":[]},
                 {"id":"west","name":"西","reading":"","within":[]}]}"""));
        done(post(ROOT + "/" + town + "/organizations", organization("city-hall")));
        done(post(ROOT + "/" + town + "/plans", """
                {"id":"welfare-1","kind":"CITY","title":"計画","philosophy":"","term":{"first":2023,"last":2027},
                 "owner":"city-hall","area":null,"levels":{"goal":"目標","measure":"施策","action":"取組"},
                 "policy":{"midTermReview":"NONE","midTermYear":null,"annualPlanAuthors":[]},"illustrative":true}"""));
        done(send("PUT", plan + "/tree", """
                {"goals":[{"id":"g","title":"目標","description":""}],
                 "measures":[{"id":"m","goal":"g","title":"施策","description":"","evaluationCode":null}],
                 "actions":[{"id":"visits","measure":"m","title":"訪問","description":"","organizations":["city-hall"],
                 "areas":[],"illustrative":true}],"indicators":[]}"""));
        done(send("PUT", plan + "/scheme", """
                {"grades":[{"code":"A","label":"順調","achieved":true,"needsRecoveryStep":false},
                 {"code":"D","label":"遅れている","achieved":false,"needsRecoveryStep":true}],
                 "directions":[{"code":"keep","label":"継続","act":"CONTINUE"}],"questions":[{"id":"q","text":"どの程度進んだか"}]}"""));
        done(send("POST", plan + "/adoption", """
                {"effectiveOn":"2023-04-01","approvingBody":"市長","reason":"策定"}"""));
        done(post(plan + "/years", """
                {"fiscalYear":2024}"""));
        established("promotion", Set.of(new PlanId(town + "/welfare-1")), Set.of(new CouncilId(town + "/ward")));
        established("ward", Set.of(), Set.of());
    }

    @Test
    @Tag("KAN-4")
    @Tag("NIS-4")
    @Tag("NIS-5")
    void anOpinionOfTheCouncilAboveIsAnsweredAndReflectedBeforeTheYearCloses() {
        completeYear();
        done(post(year + "/opinions", opinion("carriers", "ward", "promotion", "担い手を広げてほしい", "[]")));
        done(post(year + "/opinions", opinion("venues", "promotion", null, "会場を増やしてほしい", "[]")));

        Answer refused = send("POST", year + "/close", close(null));
        assertProblem(refused, 409, "A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON");
        assertThat(refused.text("detail")).contains("carriers, venues");

        done(post(year + "/opinions/carriers/answer", """
                {"stance":"ACCEPTED","text":"取組に加える","answeredOn":"2025-06-01"}"""));
        done(post(year + "/opinions/carriers/reflections", """
                {"destination":"EVALUATION","element":"visits","remark":"評価の理由に加えた"}"""));
        assertThat(send("POST", year + "/close", close(null)).text("detail"))
                .contains("venues")
                .doesNotContain("carriers");

        done(send("POST", year + "/close", close("会場の協議が続いているため")));
        String closed = new String(log.after(log.head() - 1, 1).get(0).payload(), StandardCharsets.UTF_8);
        assertThat(closed).contains("[\"venues\"]", "会場の協議が続いているため").doesNotContain("carriers");
    }

    @Test
    @Tag("KOH-8")
    void nothingOfAnIndividualCaseEntersTheLogTheAnswerOrTheLogFile(CapturedOutput output) {
        long before = log.head();

        for (String path : List.of(ROOT + "/" + town + "/issues", year + "/opinions")) {
            String body = path.endsWith("issues")
                    ? issue("shopping", "east", PRIVATE, "[]")
                    : opinion("carriers", "promotion", null, PRIVATE, "[]");
            Answer refused = post(path, body);
            assertProblem(refused, 422, "A_TEXT_GIVES_NOBODY_AWAY");
            assertThat(refused.body()).contains("\"/text\"", "電話番号").doesNotContain("田中", "花子", "987");
        }

        String reason = issue("shopping", "east", "買い物に困る", "[]")
                .replace("\"issue\"", "\"reason\":\"" + PRIVATE + "\",\"issue\"");
        Answer refused = post(ROOT + "/" + town + "/issues", reason);
        assertProblem(refused, 422, "A_REASON_GIVES_NOBODY_AWAY");
        assertThat(refused.body()).contains("\"/reason\"").doesNotContain("田中", "花子", "987");

        assertThat(log.head()).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain("田中", "花子", "987-6543");
    }

    @Test
    @Tag("KOH-8")
    void whatWasLookedAtAgainIsRecordedAsHarmless() {
        String issues = ROOT + "/" + town + "/issues";
        String text = "「田中さん通り」の坂で買い物に困る";

        assertProblem(post(issues, issue("shopping", "east", text, "[]")), 422, "A_TEXT_GIVES_NOBODY_AWAY");
        assertProblem(
                post(issues, issue("shopping", "nowhere", text, "[\"PERSON\"]")),
                422,
                "AN_ISSUE_BELONGS_TO_A_KNOWN_AREA");
        done(post(issues, issue("shopping", "east", text, "[\"PERSON\"]")));
        String stored = new String(log.after(log.head() - 1, 1).get(0).payload(), StandardCharsets.UTF_8);
        assertThat(stored).contains("\"harmless\":[\"PERSON\"]");
    }

    @Test
    @Tag("KAN-8")
    void aCommonIssueBecomesAWardWideActionAndEachDistrictHearsBack() {
        String issues = ROOT + "/" + town + "/issues";
        String commons = ROOT + "/" + town + "/common-issues";
        done(post(issues, issue("east", "east", "坂が多く買い物に困る", "[]")));
        done(post(issues, issue("west", "west", "店が閉じて買い物に困る", "[]")));
        done(post(commons, """
                {"common":"shopping","title":"買い物","text":"二つの地区に共通する","issues":["east","west"],
                 "reason":"同じ声があるため"}"""));
        assertProblem(post(issues + "/east/hear-backs", heard()), 409, "A_DISTRICT_HEARS_BACK_AFTER_A_DECISION");
        done(send("POST", commons + "/shopping/take-ups", """
                {"plan":"welfare-1","action":"visits"}"""));
        done(post(issues + "/east/hear-backs", heard()));
        Answer early = send("POST", commons + "/shopping/resolution", """
                {"resolvedOn":"2025-09-30"}""");
        assertProblem(early, 409, "A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK");
        assertThat(early.text("detail")).contains(town + "/west").doesNotContain(town + "/east");
        done(post(issues + "/west/hear-backs", heard()));
        done(send("POST", commons + "/shopping/resolution", """
                {"resolvedOn":"2025-09-30"}"""));
    }

    private void completeYear() {
        done(post(year + "/self-evaluations", """
                {"action":"visits","grade":"A","achieved":"できた","notAchieved":"","nextStep":"続ける","reason":"人が集まった"}"""));
        done(send("POST", year + "/reviews", """
                {"review":"r","body":"推進委員会","heldOn":"2025-05-01","answers":[{"question":"q","text":"進んだ"}],"actions":[]}"""));
        done(send("POST", year + "/directions", """
                {"directions":[{"action":"visits","word":"keep","reason":"好評"}]}"""));
    }

    private void established(String council, Set<PlanId> mandate, Set<CouncilId> reportsTo) {
        CouncilId id = new CouncilId(town + "/" + council);
        CouncilProfile profile = new CouncilProfile(
                CouncilKind.PROMOTION_COUNCIL,
                council,
                "",
                new OrganizationId("city-hall"),
                null,
                null,
                List.of(),
                mandate,
                reportsTo,
                null,
                null,
                new Cadence(null, null, List.of()),
                null,
                "",
                true);
        store.publish(new GenericDomainEventMessage<>(
                "council", id.streamId(), 0, new CouncilEstablished(id, profile, LocalDate.of(2024, 4, 1))));
    }

    private static String opinion(
            String id, String council, @Nullable String reportedBy, String text, String confirmed) {
        return """
                {"opinion":"%s","council":"TOWN/%s","reportedBy":%s,"element":"visits","kind":"NEW_ISSUE","text":"%s",
                 "raisedOn":"2025-05-20","confirmed":%s}""".formatted(id, council, reportedBy == null ? "null" : "\"TOWN/" + reportedBy + "\"", text, confirmed);
    }

    private static String issue(String id, String area, String text, String confirmed) {
        return """
                {"issue":"%s","area":"%s","text":"%s","seenIn":"INDIVIDUAL_SUPPORT","raisedOn":"2025-06-03","confirmed":%s}""".formatted(id, area, text, confirmed);
    }

    private static String heard() {
        return """
                {"through":"shopping","text":"訪問のときに希望を聞く","heardOn":"2025-09-10"}""";
    }

    private static String close(@Nullable String reason) {
        return """
                {"closedOn":"2025-06-30","openOpinionsReason":%s}""".formatted(reason == null ? "null" : "\"" + reason + "\"");
    }

    @Override
    Answer post(String path, String body) {
        return super.post(path, body.replace("TOWN", town));
    }

    /** With the version that was last seen. */
    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = http().to(path)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(path, body))
                .header("Idempotency-Key", newKey())
                .header(
                        "If-Match",
                        versions.entrySet().stream()
                                .filter(known -> path.startsWith(known.getKey()))
                                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                                .orElseThrow()
                                .getValue());
        return http().send(request);
    }

    private void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        String[] stream = answer.json().path("stream").asString().split("/");
        String address =
                switch (stream[0]) {
                    case "plan" -> plan;
                    case "plan-year" -> year;
                    case "opinions" -> year + "/opinions";
                    case "municipality" -> ROOT + "/" + town;
                    default -> ROOT + "/" + town + "/" + stream[0] + "s/" + stream[2];
                };
        versions.put(address, answer.header("ETag"));
    }
}
