package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

/** Many more slow clients than threads; all from one address, which is that of everybody else here. */
@Timeout(120)
@TestPropertySource(
        properties = {
            "server.tomcat.threads.max=4",
            "server.tomcat.threads.min-spare=1",
            "ayumi.limits.body-within=6s",
            "ayumi.limits.answer-within=6s",
            "ayumi.limits.in-flight=48MB"
        })
class SlowClientsTest extends WebTest {

    private static final int MANY = 40;
    private static final Duration IN_TIME = Duration.ofSeconds(3);

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    private Socket begin(String request) throws IOException {
        Socket socket = new Socket();
        slow.add(socket);
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(20_000);
        send(socket, request);
        return socket;
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private String authorized() {
        return "Host: x\r\nAuthorization: Bearer " + ISSUER.token("slow", "example-city", "hall") + "\r\n";
    }

    private void assertOthersAreServed() {
        HttpRequest.Builder read = http().to("/api/me").timeout(IN_TIME);
        assertThat(send(read).status()).isEqualTo(200);
        HttpRequest.Builder write = http().post("/api/anything", "[1]").timeout(IN_TIME);
        assertThat(send(write).status()).isEqualTo(200);
    }

    @Test
    void slowHeadersStopNobody() throws IOException {
        for (int i = 0; i < MANY; i++) {
            begin("GET /api/me HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        }
        assertOthersAreServed();
    }

    @Test
    void slowBodiesStopNobodyAndAreGivenUp() throws Exception {
        String request = "POST /api/anything HTTP/1.1\r\n" + authorized()
                + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n[";
        for (int i = 0; i < MANY; i++) {
            begin(request);
        }
        String chunked =
                request.replace("Content-Length: 5000\r\n\r\n[", "Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n");
        for (int i = 0; i < MANY; i++) {
            begin(chunked);
        }
        assertOthersAreServed();
        assertThat(rest(slow.get(0))).startsWith("HTTP/1.1 408").contains("REQUEST_TOO_SLOW");
    }

    @Test
    void slowFormsAndBodiesOfRefusedRequestsStopNobody() throws IOException {
        for (int i = 0; i < MANY; i++) {
            begin("POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 500\r\n\r\na");
            begin("POST /api/a//b HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\na");
            begin("POST /api/me HTTP/1.1\r\nHost: x\r\nContent-Length: 500000000\r\n\r\na");
            begin("GET /api/me HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\na");
        }
        assertOthersAreServed();
    }

    @Test
    void whoDoesNotTakeTheAnswerStopsNobodyAndIsCutOff() throws Exception {
        for (int i = 0; i < MANY; i++) {
            begin("GET /api/large HTTP/1.1\r\n" + authorized() + "\r\nGET /api/large HTTP/1.1\r\n" + authorized()
                    + "\r\n");
        }
        Thread.sleep(500);
        assertOthersAreServed();
        assertThat(send(http().to("/api/large").timeout(IN_TIME)).body()).hasSize(TestApi.LARGE + 2);
        Thread.sleep(8_000);
        assertThat(rest(slow.get(MANY - 1)).length())
                .as("the connection ends before its answer")
                .isLessThan(TestApi.LARGE);
    }

    @Test
    void aBodyInManyPartsIsTheSameBody() throws IOException {
        Socket socket = begin("POST /api/anything HTTP/1.1\r\n" + authorized()
                + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n[");
        for (String part : List.of("1", ",", "\"", "a", "\"", "]")) {
            send(socket, part);
        }
        assertThat(rest(socket)).startsWith("HTTP/1.1 200").contains("ARRAY");
    }

    @Test
    void waitingForTheBodyIsNoWayAroundTheToken() throws IOException {
        Socket socket = begin("POST /api/anything HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n[");
        send(socket, "1]");
        assertThat(rest(socket)).startsWith("HTTP/1.1 401").contains("TOKEN_MISSING");
    }

    @Test
    void anAddressThatClimbsIsRefusedWhenItsBodyIsHere() throws IOException {
        for (String path : List.of("/../../x", "/api/%2e%2e/%2e%2e/x", "/api/a;b=c/x", "/api//x")) {
            Socket socket = begin("POST " + path + " HTTP/1.1\r\n" + authorized()
                    + "Connection: close\r\nContent-Length: 3\r\n\r\n[");
            send(socket, "1]");
            assertThat(rest(socket)).as(path).startsWith("HTTP/1.1 400").contains("REQUEST_MALFORMED");
        }
    }

    @Test
    void theLogNamesARequestThatWaited() throws IOException {
        Socket socket = begin("POST /api/anything HTTP/1.1\r\n" + authorized()
                + "X-Correlation-Id: waited-1\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 3\r\n\r\n[");
        send(socket, "1]");
        assertThat(rest(socket)).startsWith("HTTP/1.1 415").contains("X-Correlation-Id: waited-1");
    }

    @Test
    void anOrdinaryLargeAnswerIsWhole() {
        Answer answer = get("/api/large");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(TestApi.LARGE + 2);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private static String rest(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        StringBuilder rest = new StringBuilder();
        byte[] part = new byte[65_536];
        try {
            for (int read = answer.read(part); read >= 0; read = answer.read(part)) {
                rest.append(new String(part, 0, read, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketException reset) {
            rest.append("(cut)");
        }
        return rest.toString();
    }
}
