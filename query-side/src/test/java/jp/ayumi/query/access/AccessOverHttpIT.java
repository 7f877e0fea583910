package jp.ayumi.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a municipality records of its members holds for the next question, and can be read as of any day. */
class AccessOverHttpIT {

    private static final OrganizationId HALL = new OrganizationId("city-hall");
    private static final Set<Grant> STAFF = Set.of(Grant.everywhere(Role.STAFF));

    private static QuerySide querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static MunicipalityId town(String name) throws InterruptedException {
        MunicipalityId town = new MunicipalityId(name);
        querySide.append(Histories.registered(town, "町"), Map.of());
        querySide.awaitAll();
        return town;
    }

    private static ActorId actor(String subject) {
        return new ActorId(TestIssuer.NAME + "#" + subject);
    }

    private static int reads(String subject, MunicipalityId town, String organization, String... roles) {
        Http.Answer answer = querySide.send(
                "/api/municipalities/" + town, querySide.bearer(subject, town.value(), organization, List.of(roles)));
        return answer.status();
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneWithTheNextQuestion() throws InterruptedException {
        MunicipalityId town = town("removal");
        assertThat(reads("clerk", town, "city-hall", "staff"))
                .as("nobody is recorded")
                .isEqualTo(200);

        querySide.append(List.of(new MemberAdmitted(town, actor("clerk"), HALL, STAFF)));
        querySide.awaitAll();
        assertThat(reads("clerk", town, "city-hall", "staff")).isEqualTo(200);
        assertThat(reads("clerk", town, "another", "staff"))
                .as("for another organisation than recorded")
                .isEqualTo(403);
        assertThat(reads("clerk", town, "city-hall", "auditor"))
                .as("in the token, not granted")
                .isEqualTo(403);
        assertThat(reads("other", town, "another", "staff")).as("not recorded").isEqualTo(200);

        querySide.append(List.of(new MemberRemoved(town, actor("clerk"))));
        querySide.awaitAll();
        assertThat(reads("clerk", town, "city-hall", "staff")).isEqualTo(403);
        Http.Answer past = querySide.send(
                "/api/municipalities/" + town + "?knownAt=" + (querySide.log().head() - 1),
                querySide.bearer("clerk", town.value(), "city-hall", List.of("staff")));
        assertThat(past.status()).as("nor about the past, when it was theirs").isEqualTo(403);
        assertThat(querySide
                        .send(
                                "/api/municipalities/" + town + "/editions",
                                querySide.bearer("clerk", town.value(), "city-hall", List.of("staff")))
                        .status())
                .as("what everybody reads, they read")
                .isEqualTo(200);
    }

    @Test
    void whereOnlyMembersCountATokenAloneIsNothing() throws InterruptedException {
        MunicipalityId town = town("members-only");
        querySide.append(List.of(
                new MemberAdmitted(town, actor("clerk"), HALL, STAFF),
                new AccessPolicySet(town, new AccessPolicy(true, false))));
        querySide.awaitAll();

        assertThat(reads("clerk", town, "city-hall", "staff")).isEqualTo(200);
        assertThat(reads("stranger", town, "city-hall", "staff", "auditor", "administrator"))
                .isEqualTo(403);
    }

    @Test
    void anOpenStreamEndsWithTheMembership() throws Exception {
        MunicipalityId town = town("stream");
        querySide.append(List.of(new MemberAdmitted(town, actor("viewer"), HALL, STAFF)));
        querySide.awaitAll();

        try (InputStream stream = querySide
                        .open(
                                "/api/municipalities/" + town + "/stream",
                                querySide.bearer("viewer", town.value(), "city-hall", List.of("staff")))
                        .body();
                InputStream other = querySide
                        .open(
                                "/api/municipalities/" + town + "/stream",
                                querySide.bearer("another", town.value(), "city-hall", List.of("staff")))
                        .body()) {
            querySide.append(List.of(new MemberRemoved(town, actor("viewer"))));

            String told = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(told).doesNotContain("access.member-removed");
            await().atMost(Duration.ofSeconds(10)).until(() -> other.available() > 0);
        }
    }

    @Test
    void whoHeldWhichRoleIsReadAsOfAnyDayAndAsKnownAtAnyMoment() throws InterruptedException {
        MunicipalityId town = town("ledger");
        querySide.append(
                new MemberAdmitted(town, actor("clerk"), HALL, STAFF), Map.of(MetadataKeys.ACTOR, "https://idp#1"));
        long admitted = querySide.log().head();
        querySide.append(List.of(
                new GrantsChanged(town, actor("clerk"), Set.of(Grant.everywhere(Role.REVIEWER))),
                new MemberAdmitted(town, actor("second"), null, Set.of()),
                new AccessPolicySet(town, new AccessPolicy(false, true))));
        querySide.awaitAll();

        JsonNode now = read(town, "/members").path("members");
        assertThat(now).hasSize(2);
        assertThat(now.toString()).contains("\"REVIEWER\"", "https://idp#1").doesNotContain("\"STAFF\"");
        assertThat(read(town, "/members?knownAt=" + admitted).path("members").toString())
                .contains("\"STAFF\"")
                .doesNotContain("second");
        assertThat(read(town, "/members?asOf=2001-01-01").path("members")).isEmpty();
        assertThat(read(town, "/members?asOf=9000-01-01").path("members")).hasSize(2);

        JsonNode first = read(town, "/members?limit=1");
        assertThat(first.path("members")).hasSize(1);
        JsonNode second =
                read(town, "/members?limit=1&after=" + first.path("next").asString());
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("members").path(0).path("person"))
                .isNotEqualTo(first.path("members").path(0).path("person"));

        JsonNode policy = read(town, "/policy");
        assertThat(policy.path("policy").path("separateDuties").asBoolean()).isTrue();
        assertThat(policy.path("version").asLong()).isEqualTo(4);
        assertThat(read(town, "/policy?asOf=2001-01-01")
                        .path("policy")
                        .path("separateDuties")
                        .asBoolean())
                .isFalse();
    }

    private static JsonNode read(MunicipalityId town, String path) {
        Http.Answer answer = querySide.send(
                "/api/municipalities/" + town + "/access" + path,
                querySide.bearer("auditor", town.value(), "city-hall", List.of("auditor")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
