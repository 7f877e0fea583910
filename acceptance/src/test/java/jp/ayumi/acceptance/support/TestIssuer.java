package jp.ayumi.acceptance.support;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

/** The external authorization server of the two-process form, as small as it can be: metadata, keys, signed tokens. */
public final class TestIssuer implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;
    private final Clock clock;

    private TestIssuer(KeyPair keys, HttpServer server, Clock clock) {
        this.keys = keys;
        this.server = server;
        this.clock = clock;
    }

    public static TestIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(generator.generateKeyPair(), server, Clock.systemUTC());
            issuer.answer("/.well-known/openid-configuration", issuer.configuration());
            issuer.answer("/jwks", issuer.keySet());
            server.start();
            return issuer;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token of somebody who works for an organisation, good for an hour. */
    public String tokenFor(String subject, String municipality, String organization, String... roles) {
        long now = clock.instant().getEpochSecond();
        String claims = """
                {"iss":"%s","sub":"%s","aud":["ayumi"],"iat":%d,"nbf":%d,"exp":%d,"municipality":"%s","organization":"%s","roles":[%s]}""".formatted(
                address(),
                subject,
                now,
                now - 5,
                now + Duration.ofHours(1).toSeconds(),
                municipality,
                organization,
                String.join(
                        ",", Arrays.stream(roles).map(role -> '"' + role + '"').toList()));
        return signed(claims);
    }

    /** A token of whoever runs the installation. */
    public String tokenOfTheOperator() {
        long now = clock.instant().getEpochSecond();
        return signed("""
                {"iss":"%s","sub":"operator","aud":["ayumi"],"iat":%d,"exp":%d,"organization":"operator","roles":["administrator"]}""".formatted(address(), now, now + Duration.ofMinutes(5).toSeconds()));
    }

    /** Signs any claims, also such as no honest issuer would. */
    public String signed(String claims) {
        String content = encoded("{\"alg\":\"RS256\",\"kid\":\"test\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            String token = content + "." + BASE64.encodeToString(signature.sign());
            Evidence.token(token);
            return token;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String configuration() {
        return """
                {"issuer":"%s","jwks_uri":"%s/jwks","subject_types_supported":["public"],"response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(address(), address());
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"test","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
