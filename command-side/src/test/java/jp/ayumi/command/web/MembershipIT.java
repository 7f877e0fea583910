package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import jp.ayumi.web.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a municipality says of its members holds for the next command, and tokens that say too little or too much are refused. */
class MembershipIT extends CommandSide {

    @Autowired
    private JdbcTemplate sql;

    private String town = "";
    private String root = "";

    @BeforeEach
    void aTownWithAnOffice() {
        town = newMunicipality();
        root = ROOT + "/" + town;
        done(post(root + "/organizations", organization("city-hall")));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    private static String actor(String subject) {
        return "https://issuer.example#" + subject;
    }

    private void admit(String subject, String... roles) {
        String grants = String.join(
                ",",
                List.of(roles).stream()
                        .map(role -> "{\"role\":\"" + role + "\"}")
                        .toList());
        done(post(root + "/access/members", """
                {"actor":"%s","organization":"city-hall","grants":[%s]}""".formatted(actor(subject), grants)));
    }

    private void remove(String subject) {
        done(post(root + "/access/removals", "{\"actor\":\"%s\"}".formatted(actor(subject))));
    }

    private Answer registers(String subject, String id, String correlation) {
        String path = root + "/organizations";
        HttpRequest.Builder request = http().post(path, organization(id))
                .header("Authorization", "Bearer " + token(subject, path, ""))
                .header("Idempotency-Key", newKey())
                .header("X-Correlation-Id", correlation);
        return http().send(request);
    }

    @Test
    void aRemovedMemberIsRefusedAtOnceAndTheJournalSaysByWhichRule() {
        admit("chief", "ADMINISTRATOR");
        admit("clerk", "ADMINISTRATOR");
        done(registers("clerk", "one", newId()));

        remove("clerk");

        String correlation = newId();
        assertProblem(registers("clerk", "two", correlation), 403, "A_REMOVED_MEMBER_ACTS_NO_MORE");
        assertThat(sql.queryForMap("select * from ayumi_log.command_refusal where correlation_id = ?", correlation))
                .containsEntry("rule", "A_REMOVED_MEMBER_ACTS_NO_MORE")
                .containsEntry("status", 403)
                .containsEntry("municipality", town)
                .containsEntry("actor", actor("clerk"));
        done(registers("chief", "two", newId()));
    }

    @Test
    void whatIsGrantedHoldsForTheNextCommandWhateverTheTokenSays() {
        admit("clerk", "STAFF");
        assertProblem(registers("clerk", "one", newId()), 403, "EACH_COMMAND_NEEDS_ITS_ROLE");

        String change = """
                {"actor":"%s","grants":[{"role":"ADMINISTRATOR"}]}""".formatted(actor("clerk"));
        HttpRequest.Builder request = request(root + "/access/grants", change)
                .PUT(HttpRequest.BodyPublishers.ofString(change))
                .header("If-Match", "\"1\"");
        done(http().send(request));

        done(registers("clerk", "one", newId()));
    }

    @Test
    void whereOnlyMembersCountAStrangerIsRefusedAndTheLastAdministratorStays() {
        admit("staff-1", "ADMINISTRATOR");
        String policy = "{\"policy\":{\"membersOnly\":true,\"separateDuties\":false}}";
        done(http().send(request(root + "/access/policy", policy)
                .PUT(HttpRequest.BodyPublishers.ofString(policy))
                .header("If-Match", "\"1\"")));

        assertProblem(registers("stranger", "one", newId()), 403, "ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY");
        assertProblem(
                post(root + "/access/removals", "{\"actor\":\"%s\"}".formatted(actor("staff-1"))),
                409,
                "THE_LAST_ADMINISTRATOR_STAYS");
    }

    /** Told up to the review; then whoever recorded in the year meets the policy. */
    @Test
    void whereDutiesAreSeparatedTheReviewIsSubmittedBySomebodyElse() {
        String place = newId();
        Storyteller teller = new Storyteller(http());
        boolean policySet = false;
        for (Story.Step step : Story.steps()) {
            Story.Step told = step.in(place);
            String token = token(told.path(), told.body().toString());
            if (step.operation().equals("evaluateAction") && !policySet) {
                Story.Step policy = step("setAccessPolicy").in(place);
                done(http().send(teller.request(policy, token, "\"0\"")));
                policySet = true;
            }
            if (step.operation().equals("submitReview")) {
                assertProblem(teller.tell(told, token), 403, "WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT");
                done(teller.tell(told, token("reviewer-2", told.path(), "")));
                return;
            }
            done(teller.tell(told, token));
        }
    }

    private static Story.Step step(String operation) {
        return Story.steps().stream()
                .filter(known -> known.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTokenForTwoMunicipalitiesIsForNone() {
        String token = ISSUER.token(claims -> claims.claim("municipality", List.of(town, "example-city"))
                .claim("organization", "city-hall")
                .claim("roles", List.of("administrator")));
        assertProblem(sends(token), 401, "TOKEN_INVALID");
    }

    @Test
    void aTokenWithoutAnOrganizationSendsNothing() {
        String token =
                ISSUER.token(claims -> claims.claim("municipality", town).claim("roles", List.of("administrator")));
        assertProblem(sends(token), 403, "ORGANIZATION_MISSING");
    }

    @Test
    void anActorThatCannotBeOneIsNamedByItsPlace() {
        Answer answer = post(root + "/access/members", """
                {"actor":"nobody in particular","organization":"city-hall","grants":[]}""");
        assertProblem(answer, 422, "VALIDATION_FAILED");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/actor");
    }

    private Answer sends(@Nullable String token) {
        return http().send(http().post(root + "/organizations", organization("one"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", newKey()));
    }
}
