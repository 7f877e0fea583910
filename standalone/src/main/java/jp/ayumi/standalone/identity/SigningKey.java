package jp.ayumi.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import jp.ayumi.log.key.OwnerOnly;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;

/** The key that signs tokens: made with the installation, readable by its owner only. */
final class SigningKey {

    private static final int BITS = 3072;

    private SigningKey() {}

    static RSAKey ensure(Path keys) throws IOException {
        Path file = keys.resolve("token-signing.jwk.json");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, generate().toJSONString());
        }
        try {
            return JWK.parse(Files.readString(file)).toRSAKey();
        } catch (ParseException | ClassCastException e) {
            throw new PlainFailure(Sentence.of("key.unreadable", file), e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }
}
