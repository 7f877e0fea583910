package jp.ayumi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.Bodies;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor asks, without asking us: who did or tried what, in which role, and what became of it. */
class JournalIT {

    @Test
    void acceptedAndRefusedCommandsAreReadTogetherAndThatTheyWereReadIsRecorded() {
        Town town = new Town(Installation.shared(), "journal-town");
        Town.Staff hall = town.staffOf("hall");
        hall.registersTheTown("証跡市", "しょうせきし", "CITY");
        JsonNode receipt = hall.posts("/organizations", Bodies.organization("hall", "市役所", "CITY_HALL"));
        hall.isRefused(
                409,
                "AN_ORGANIZATION_IS_REGISTERED_ONCE",
                "/organizations",
                Bodies.organization("hall", "秘密の名称", "CITY_HALL"));

        JsonNode journal = town.reads("/journal?operation=registerOrganization");
        assertThat(journal.path("commands")).hasSize(2);
        JsonNode refused = journal.path("commands").path(0);
        JsonNode accepted = journal.path("commands").path(1);
        assertThat(refused.path("rule").asString()).isEqualTo("AN_ORGANIZATION_IS_REGISTERED_ONCE");
        assertThat(refused.path("status").asInt()).isEqualTo(409);
        assertThat(refused.path("organization").asString()).isEqualTo("hall");
        assertThat(refused.toString()).doesNotContain("秘密の名称");
        assertThat(accepted.path("firstPosition").asLong())
                .isEqualTo(receipt.path("firstPosition").asLong());
        assertThat(accepted.path("actor").asString()).endsWith("#hall-administrator");
        assertThat(accepted.path("roles").path(0).asString()).isEqualTo("administrator");

        assertThat(town.reads("/journal/accesses").path("accesses").toString())
                .contains("operation=registerOrganization", "#reader");
        assertThat(town.reads("/journal/roles?on=2100-01-01")
                        .path("actors")
                        .path(0)
                        .path("accepted")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void aMemberOfStaffIsToldWhoMayReadIt() {
        var staff = Installation.shared().issuer().tokenFor("somebody", "journal-town", "hall", "staff");
        var reply = new Api(Installation.shared().queries(), staff)
                .get("/api/municipalities/journal-town/journal", Map.of());
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("JOURNAL_IS_FOR_AUDITORS");
    }
}
