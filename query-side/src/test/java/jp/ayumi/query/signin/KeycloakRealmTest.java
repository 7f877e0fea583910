package jp.ayumi.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docker-compose.yml tells its Keycloak is what the two sides ask of an issuer, and no secret stands in it. */
class KeycloakRealmTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode REALM = JSON.readTree(
            Path.of("..", "docker", "keycloak", "ayumi-realm.json").toFile());

    @ParameterizedTest
    @ValueSource(strings = {"ayumi-pages", "ayumi-administrator"})
    void aClientsTokensSayAllThatIsReadFromThem(String id) {
        Map<String, JsonNode> mappers = new LinkedHashMap<>();
        client(id).path("protocolMappers").forEach(mapper -> {
            assertThat(mapper.at("/config/access.token.claim").asString()).isEqualTo("true");
            mappers.put(mapper.path("name").asString(), mapper);
        });
        assertThat(mappers).containsOnlyKeys("sub", "audience", "municipality", "organization", "roles");
        assertThat(mappers.get("audience")
                        .at("/config/included.custom.audience")
                        .asString())
                .isEqualTo("ayumi");
        for (String claim : List.of("municipality", "organization")) {
            assertThat(mappers.get(claim).at("/config/claim.name").asString()).isEqualTo(claim);
            assertThat(mappers.get(claim).at("/config/user.attribute").asString())
                    .isEqualTo(claim);
        }
        assertThat(mappers.get("roles").at("/config/claim.name").asString()).isEqualTo("roles");
        assertThat(mappers.get("roles").at("/config/multivalued").asString()).isEqualTo("true");
    }

    @Test
    void peopleSignInByCodeWithPkceAndComeBackToThePagesOnly() {
        JsonNode pages = client("ayumi-pages");
        assertThat(texts(pages.path("redirectUris"))).containsExactly("${AYUMI_PAGES_URL}" + PageSecurity.RETURN);
        assertThat(pages.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(pages.path("standardFlowEnabled").asBoolean()).isTrue();
        for (String flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(pages.path(flow).asBoolean(true)).as(flow).isFalse();
        }
    }

    @Test
    void tokensAndCodesAreShortLivedAndPasswordsAreNotGuessed() {
        assertThat(REALM.path("accessTokenLifespan").asInt()).isBetween(1, 300);
        assertThat(REALM.path("accessCodeLifespan").asInt()).isBetween(1, 60);
        assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.path("registrationAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void nobodyWritesDownForThemselvesWhereTheyBelong() {
        JsonNode profile = JSON.readTree(REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .path("kc.user.profile.config")
                .path(0)
                .asString());
        Map<String, JsonNode> attributes = all(profile.path("attributes")).stream()
                .collect(Collectors.toMap(attribute -> attribute.path("name").asString(), Function.identity()));
        for (String name : List.of("username", "municipality", "organization")) {
            assertThat(texts(attributes.get(name).at("/permissions/edit")))
                    .as(name)
                    .containsExactly("admin");
        }
    }

    @Test
    void theRolesAreThoseOfAyumi() {
        assertThat(all(REALM.at("/roles/realm")))
                .extracting(role -> role.path("name").asString())
                .containsExactlyInAnyOrder("staff", "secretariat", "reviewer", "auditor", "administrator", "public");
    }

    @Test
    void secretsComeFromTheEnvironment() {
        for (JsonNode client : REALM.path("clients")) {
            assertThat(client.path("secret").asString()).matches("\\$\\{[A-Z_]+}");
        }
        assertThat(REALM.findValues("credentials")).isEmpty();
        assertThat(REALM.findValues("privateKey")).isEmpty();
    }

    private static JsonNode client(String id) {
        return all(REALM.path("clients")).stream()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static List<String> texts(JsonNode array) {
        return all(array).stream().map(JsonNode::asString).toList();
    }
}
