package jp.ayumi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.Bodies;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Reply;
import jp.ayumi.acceptance.support.Town;
import jp.ayumi.acceptance.support.TreeProof;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The command side signs, the query side proves, and somebody who believes neither checks it by hand. */
class SignedLogIT {

    /** After so many events a checkpoint is due whatever the time. */
    private static final int DUE = 256;

    @Test
    void anEventIsProvenToStandUnderACheckpointThatTheLogsKeyHasSigned() {
        Town town = new Town(Installation.shared(), "signed-town");
        Town.Staff hall = town.staffOf("hall");
        long position = hall.registersTheTown("署名市", "しょめいし", "CITY")
                .path("lastPosition")
                .asLong();
        for (int i = 1; i <= DUE; i++) {
            hall.posts("/organizations", Bodies.organization("group-" + i, "団体" + i, "NPO"));
        }

        JsonNode proof = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> town.readsRaw("/events/" + position + "/proof", Map.of()), reply -> reply.status() == 200)
                .json();

        String note = proof.path("checkpoint").asString();
        String data = proof.path("leafData").asString();
        assertThat(proof.path("position").asLong()).isEqualTo(position);
        assertThat(TreeProof.root(data, proof)).isEqualTo(note.split("\n")[2]);
        assertThat(data).contains("municipality.registered");
        assertThat(TreeProof.root(data.replace("municipality.registered", "municipality.renamed"), proof))
                .as("another event has no place in the tree")
                .isNotEqualTo(note.split("\n")[2]);
        assertThat(TreeProof.isSigned(note, key().body())).isTrue();
        assertThat(TreeProof.isSigned(note.replaceFirst("\n\\d+\n", "\n1\n"), key().body()))
                .as("another size was not signed")
                .isFalse();
    }

    private static Reply key() {
        String token = Installation.shared().issuer().tokenFor("reader", "signed-town", "auditors", "auditor");
        return new Api(Installation.shared().queries(), token).get("/api/log/key", Map.of());
    }
}
