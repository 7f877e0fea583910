package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.witness.Witness;
import jp.ayumi.log.witness.WitnessBook;
import jp.ayumi.log.witness.WitnessClient;
import jp.ayumi.log.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log and a real witness. */
class CosigningIT {

    private static final String KEY = "witness.example+";

    @TempDir
    private Path folder;

    private final NoteSigner key = NoteSigner.generate("witness.example", KeyKind.WITNESS, new SecureRandom());
    private SignedLog signed;
    private WitnessServer server;

    @BeforeEach
    void begin() throws IOException {
        signed = new SignedLog(folder.resolve("log"));
        server = witness(folder.resolve("witness"));
    }

    private WitnessServer witness(Path memory) throws IOException {
        WitnessBook book = new WitnessBook(key, List.of(signed.key.verifier()), memory, SignedLog.CLOCK);
        return WitnessServer.start(book, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void end() {
        server.close();
        signed.close();
    }

    private void ask(SignedCheckpoint checkpoint, WitnessServer witness) throws InterruptedException {
        Witness asked = new Witness(key.verifier(), URI.create("http://localhost:" + witness.port()));
        new Cosigning(signed.log.pool, List.of(asked), new WitnessClient(), SignedLog.CLOCK).ask(checkpoint);
    }

    private boolean latestIsWitnessed() {
        return key.verifier().verifies(signed.proofs.latest().orElseThrow().note());
    }

    @Test
    void eachCheckpointIsSignedByTheWitnessToo() throws Exception {
        for (int round = 0; round < 3; round++) {
            signed.grow("plan/a/" + round, 150);
            ask(signed.sign().orElseThrow(), server);
            assertThat(latestIsWitnessed()).isTrue();
        }
        assertThat(signed.log.ask("select count(*) from ayumi_log.cosignature")).isEqualTo("3");
    }

    @Test
    void aWitnessThatKnowsMoreOrLessThanWeRememberIsAskedAgain() throws Exception {
        signed.grow("plan/a/b", 5);
        ask(signed.sign().orElseThrow(), server);
        signed.asOwner("delete from ayumi_log.cosignature");
        signed.grow("plan/a/c", 5);
        ask(signed.sign().orElseThrow(), server);
        assertThat(latestIsWitnessed()).isTrue();

        try (WitnessServer forgetful = witness(folder.resolve("empty"))) {
            signed.grow("plan/a/d", 5);
            ask(signed.sign().orElseThrow(), forgetful);
        }
        assertThat(latestIsWitnessed()).isTrue();
    }

    @Test
    void aWitnessThatIsAwayIsAskedAtTheNextCheckpoint() throws Exception {
        signed.grow("plan/a/b", 5);
        int port = server.port();
        server.close();
        Witness away = new Witness(key.verifier(), URI.create("http://localhost:" + port));
        SignedCheckpoint first = signed.sign().orElseThrow();
        new Cosigning(signed.log.pool, List.of(away), new WitnessClient(), SignedLog.CLOCK).ask(first);
        assertThat(latestIsWitnessed()).isFalse();

        server = witness(folder.resolve("witness"));
        signed.grow("plan/a/c", 5);
        ask(signed.sign().orElseThrow(), server);
        assertThat(latestIsWitnessed()).isTrue();
    }

    @Test
    void aSignatureOfAnotherKeyIsNotKept() throws Exception {
        NoteSigner other = NoteSigner.generate("witness.example", KeyKind.WITNESS, new SecureRandom());
        signed.grow("plan/a/b", 5);
        Witness mistaken = new Witness(other.verifier(), URI.create("http://localhost:" + server.port()));

        new Cosigning(signed.log.pool, List.of(mistaken), new WitnessClient(), SignedLog.CLOCK)
                .ask(signed.sign().orElseThrow());

        assertThat(signed.log.ask("select count(*) from ayumi_log.cosignature")).isEqualTo("0");
    }

    @Test
    void theWitnessAnswersNothingElse() throws Exception {
        assertThat(status("GET", "/add-checkpoint", "")).isEqualTo(405);
        assertThat(status("POST", "/add-checkpoint/x", "")).isEqualTo(404);
        assertThat(status("POST", "/", "")).isEqualTo(404);
        assertThat(status("POST", "/add-checkpoint", "nonsense")).isEqualTo(400);
        assertThat(status("POST", "/add-checkpoint", "x".repeat(70_000))).isEqualTo(413);
    }

    private int status(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                KEY + " http://localhost",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW http://localhost"
            })
    void aSettingThatIsNoWitnessIsRefused(String setting) {
        assertThatThrownBy(() -> Witness.parse(List.of(setting))).isInstanceOf(KeyException.class);
    }

    @Test
    void aSettingIsAKeyAndAnAddress() {
        String text = key.verifier().text();

        assertThat(Witness.parse(List.of(" ", text + "  https://witness.example/w/ ")))
                .containsExactly(new Witness(key.verifier(), URI.create("https://witness.example/w")));
        assertThatThrownBy(() -> Witness.parse(List.of(text + " ftp://x"))).isInstanceOf(KeyException.class);
    }
}
