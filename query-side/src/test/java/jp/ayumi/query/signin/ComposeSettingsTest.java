package jp.ayumi.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.ayumi.web.security.SecurityProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The settings of docker-compose.yml, with the values of .env.example and without, as the query side understands them. */
class ComposeSettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):[-?]([^}]*)}");

    @Test
    void theExampleSignsPeopleInAtTheKeycloakThatComesAlong() throws IOException {
        Map<String, String> example = example();
        Binder binder = environment(example);
        PageSettings pages = binder.bind("ayumi.pages", PageSettings.class).get();
        SecurityProperties security =
                binder.bind("ayumi.security", SecurityProperties.class).get();
        assertThat(pages.clientId()).isEqualTo("ayumi-pages");
        assertThat(pages.url()).isEqualTo("http://localhost:8082");
        assertThat(security.issuer()).isEqualTo(example.get("KEYCLOAK_URL") + "/realms/ayumi");
        assertThat(pages.authorizationUri()).startsWith(security.issuer() + "/");
        assertThat(pages.logoutUri()).startsWith(security.issuer() + "/").contains("client_id=ayumi-pages");
        assertThat(pages.tokenUri()).isEqualTo("http://keycloak:8080/realms/ayumi/protocol/openid-connect/token");
        assertThat(security.jwkSetUri()).isEqualTo("http://keycloak:8080/realms/ayumi/protocol/openid-connect/certs");
    }

    @Test
    void withAnIssuerOfOnesOwnEverythingElseIsFoundByDiscovery() throws IOException {
        Binder binder = environment(Map.of("AYUMI_SECURITY_ISSUER", "https://login.example.jp"));
        PageSettings pages = binder.bind("ayumi.pages", PageSettings.class).get();
        SecurityProperties security =
                binder.bind("ayumi.security", SecurityProperties.class).get();
        assertThat(security.jwkSetUri()).isNull();
        assertThat(pages.signsIn()).isFalse();
        assertThat(pages.authorizationUri()).isNull();
        assertThat(pages.tokenUri()).isNull();
        assertThat(pages.logoutUri()).isNull();
    }

    private static Binder environment(Map<String, String> given) throws IOException {
        Map<String, Object> settings = new LinkedHashMap<>();
        try (Reader compose = Files.newBufferedReader(Path.of("..", "docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Map<String, String>>>> file = new Yaml().load(compose);
            file.get("services")
                    .get("query-side")
                    .get("environment")
                    .forEach((name, value) -> settings.put(name, substituted(value, given)));
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("compose-systemEnvironment", settings));
        return Binder.get(environment);
    }

    /** As Compose does it. */
    private static String substituted(String value, Map<String, String> given) {
        Matcher variable = VARIABLE.matcher(value);
        return variable.replaceAll(found -> Matcher.quoteReplacement(given.getOrDefault(found.group(1), "")));
    }

    private static Map<String, String> example() throws IOException {
        return Files.readAllLines(Path.of("..", ".env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
