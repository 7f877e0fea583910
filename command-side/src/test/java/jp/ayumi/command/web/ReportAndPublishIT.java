package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A district's year: evaluated, frozen, reported to two bodies, published as news, presented across districts. */
class ReportAndPublishIT extends CommandSide {

    private static final JsonMapper JSON = JsonMapper.shared();

    private String town = "";
    private String root = "";

    @BeforeEach
    void aDistrictPlanWithAYearUnderWay() {
        town = newMunicipality();
        root = ROOT + "/" + town;
        done("/organizations", organization("city-hall"));
        done("/area-divisions", """
                {"division":"districts","name":"地区","areas":[{"id":"hiyoshi","name":"日吉","reading":"","within":[]}]}""");
        done("/plans", """
                {"id":"hiyoshi-4","kind":"DISTRICT","title":"日吉地区計画","philosophy":"","term":{"first":2021,"last":2025},
                 "owner":"city-hall","area":"hiyoshi","levels":{"goal":"目標","measure":"柱","action":"取組"},
                 "policy":{"midTermReview":"NONE","midTermYear":null,"annualPlanAuthors":[]},"illustrative":true}""");
        changed("/plans/hiyoshi-4/tree", "\"1\"", """
                {"goals":[{"id":"goal-1","title":"つながる","description":""}],
                 "measures":[{"id":"measure-1","goal":"goal-1","title":"居場所","description":"","evaluationCode":null}],
                 "actions":[{"id":"salon","measure":"measure-1","title":"サロンの開催","description":"",
                   "organizations":["city-hall"],"areas":[],"illustrative":true}],"indicators":[]}""");
        changed("/plans/hiyoshi-4/scheme", "\"2\"", """
                {"grades":[{"code":"A","label":"順調","achieved":true,"needsRecoveryStep":false}],
                 "directions":[{"code":"keep","label":"継続","act":"CONTINUE"}],
                 "questions":[{"id":"how-far","text":"どの程度進んだか"}]}""");
        done("/plans/hiyoshi-4/adoption", "\"3\"", """
                {"effectiveOn":"2021-04-01","approvingBody":"推進会議","reason":"策定"}""");
        done("/plans/hiyoshi-4/years", "{\"fiscalYear\":2024}");
        done("/plans/hiyoshi-4/years", "{\"fiscalYear\":2025}");
        done("/plans/hiyoshi-4/years/2024/progress", """
                {"action":"salon","period":{"from":"2024-04-01","to":"2025-03-31"},"status":"COMPLETED","percent":100,
                 "done":"十二回開いた","issues":[],"actuals":[]}""");
        done("/plans/hiyoshi-4/years/2025/annual-plan", """
                {"entries":[{"action":"salon","intention":"月2回開く","target":"24回"}]}""");
    }

    @Test
    @Tag("KOH-5")
    @Tag("NIS-3")
    void twoBodiesReceiveTheSameYearOnlyOnceItIsEvaluatedAndOneDeliberates() throws NoSuchAlgorithmException {
        assertProblem(
                post(root + "/snapshots", snapshot("result", 2024, "YEAR_RESULT")),
                409,
                "ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT");
        evaluate();
        JsonNode taken = event(done("/snapshots", snapshot("result", 2024, "YEAR_RESULT")));
        council("promotion");
        council("committee");
        String report = """
                {"report":"spring","councils":["%1$s/promotion","%1$s/committee"],"reportedOn":"2025-05-20","note":""}""".formatted(town);

        JsonNode reported = event(done("/snapshots/result/reports", report));

        byte[] content = taken.path("content").asString().getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(taken.path("sha256").asString()).isEqualTo(sha256);
        assertThat(reported.path("sha256").asString()).isEqualTo(sha256);
        assertThat(reported.path("councils")).hasSize(2);
        done("/councils/promotion/meetings", """
                {"meeting":"first","date":"2025-05-27","purposes":["DELIBERATION"],"agenda":[{"number":1,"title":"報告","plan":null,"fiscalYear":null}]}""");
        done("/councils/promotion/meetings/first/holding", "\"2\"", """
                {"heldOn":"2025-05-27","attendance":[]}""");
        String deliberation = """
                {"council":"%s/promotion","meeting":"first","outcome":"OPINION_GIVEN","text":"担い手を増やすこと"}""".formatted(town);
        done("/snapshots/result/reports/spring/deliberations", deliberation);
        assertProblem(
                post(root + "/snapshots/result/reports/spring/deliberations", deliberation),
                409,
                "A_COUNCIL_DELIBERATES_ON_A_REPORT_ONCE");
    }

    @Test
    @Tag("KOH-4")
    @Tag("KUK-7")
    void districtNewsTellsTheReviewAndTheNextYearsPlanThroughSeveralChannels() {
        evaluate();
        done("/snapshots", snapshot("result", 2024, "YEAR_RESULT"));
        done("/snapshots", snapshot("next", 2025, "ANNUAL_PLAN"));
        assertProblem(
                post(root + "/editions", news("\"%s/result\"".formatted(town))),
                422,
                "DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN");

        JsonNode published = event(done("/editions", news("\"%1$s/result\",\"%1$s/next\"".formatted(town))));

        for (String channel : new String[] {"BULLETIN", "WEB_PAGE", "SUMMARY", "MAIL"}) {
            JsonNode madeKnown = event(done("/editions/news/distributions", """
                    {"channel":"%s","on":"2025-06-02","audience":"全世帯","count":100,"address":"https://town.example/news"}""".formatted(channel)));
            assertThat(madeKnown.path("sha256")).isEqualTo(published.path("sha256"));
        }
        done("/editions/news/withdrawal", "\"5\"", """
                {"withdrawnOn":"2025-06-03","reason":"日付の誤り"}""");
    }

    @Test
    void aSnapshotThatDoesNotExistIsNotPublished() {
        assertProblem(
                post(root + "/editions", news("\"%s/none\"".formatted(town))),
                422,
                "AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST");
    }

    @Test
    @Tag("KOH-7")
    @Tag("KAN-9")
    void activitiesArePresentedInTheWardAndAcrossDistricts() {
        for (String kind : new String[] {"FORUM", "PRESENTATION"}) {
            JsonNode held = event(done("/gatherings", """
                    {"id":"%s","kind":"%s","title":"みんながつながるまちのつどい","heldOn":"2025-03-01",
                     "presentations":[{"plan":"%s/hiyoshi-4","element":"salon","presenter":"city-hall","summary":"一年"}],
                     "participants":80,"learned":"若い世代の参加"}""".formatted(kind.toLowerCase(Locale.ROOT), kind, town)));
            assertThat(held.at("/held/presentations/0/element").asString()).isEqualTo("salon");
        }
    }

    private void evaluate() {
        done("/plans/hiyoshi-4/years/2024/self-evaluations", """
                {"action":"salon","grade":"A","achieved":"毎月開いた","notAchieved":"","reason":"担い手がそろった","nextStep":""}""");
    }

    private void council(String id) {
        done("/councils", """
                {"id":"%s","kind":"PROMOTION_COUNCIL","name":"会議","reading":"","secretariat":"city-hall","area":null,
                 "seatLimit":null,"classes":[],"mandate":["%s/hiyoshi-4"],"reportsTo":[],"partOf":null,"existingBody":null,
                 "cadence":{"least":null,"most":null,"expected":[]},"quorum":null,"basis":"","illustrative":true,
                 "establishedOn":"2021-04-01"}""".formatted(id, town));
    }

    private String snapshot(String id, int year, String kind) {
        return """
                {"id":"%s","planYear":"%s/hiyoshi-4/%d","kind":"%s"}""".formatted(id, town, year, kind);
    }

    private static String news(String snapshots) {
        return """
                {"id":"news","kind":"DISTRICT_NEWS","title":"日吉地区計画ニュース","publishedOn":"2025-06-01","snapshots":[%s],
                 "parts":[],"replaces":null}""".formatted(snapshots);
    }

    private Answer done(String path, String body) {
        return accepted(http().send(request(root + path, body)));
    }

    private Answer done(String path, String version, String body) {
        return accepted(http().send(request(root + path, body).header("If-Match", version)));
    }

    private void changed(String path, String version, String body) {
        accepted(http().send(request(root + path, body)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .header("If-Match", version)));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    /** What the log holds of the command. */
    private JsonNode event(Answer receipt) {
        StoredEvent stored =
                log.after(receipt.json().path("firstPosition").asLong() - 1, 1).get(0);
        return JSON.readTree(stored.payload());
    }
}
