package jp.ayumi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFileTest {

    @TempDir
    private Path home;

    @Test
    void aClientIsFoundByOthersWhoReadTheFile() {
        Client client = client("city-system", "x");
        new ClientFile(keys()).put(client);
        assertThat(new ClientFile(keys()).find("city-system")).contains(client);
        assertThat(new ClientFile(keys()).find("nobody")).isEmpty();
    }

    @Test
    void onlyTheHashOfASecretIsKeptAndOnlyTheOwnerReadsIt() throws Exception {
        String secret = Secrets.random();
        new ClientFile(keys()).put(client("city-system", Secrets.hash(secret)));
        Path file = keys().resolve("clients.json");
        assertThat(file).content().doesNotContain(secret).contains("$2a$");
        assertThat(Secrets.HASHES.matches(
                        secret, new ClientFile(keys()).all().get(0).secretHash()))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void aClientOfTheSameNameIsReplaced() {
        ClientFile clients = new ClientFile(keys());
        clients.put(client("city-system", "old"));
        clients.put(client("city-system", "new"));
        assertThat(clients.all()).extracting(Client::secretHash).containsExactly("new");
    }

    @Test
    void theDemonstrationHasAClientForEveryOrganisationAndAnAuditorWhoWorksForNobody() {
        DemoClients clients = new DemoClients();
        Client city = clients.find("tomakomai-city").orElseThrow();
        assertThat(city.municipality()).isEqualTo("tomakomai");
        assertThat(city.organization()).isEqualTo("city");
        assertThat(Secrets.HASHES.matches(DemoClients.SECRET, city.secretHash()))
                .isTrue();
        assertThat(clients.find("auditor").orElseThrow().roles()).containsExactly("auditor");
        assertThat(clients.find("administrator")).isEmpty();
    }

    @Test
    void peopleAreNotClientsAndThoseOfTheDemonstrationCoverEveryRoleAndMunicipality() {
        ClientFile.ofPeople(keys()).put(client("hanako", "x"));
        assertThat(new ClientFile(keys()).find("hanako")).isEmpty();
        assertThat(ClientFile.ofPeople(keys()).find("hanako")).isPresent();
        List<Client> people = DemoClients.ofPeople().all();
        assertThat(people)
                .filteredOn(person -> "tomakomai".equals(person.municipality())
                        && person.roles().size() == 1)
                .flatExtracting(Client::roles)
                .containsExactlyInAnyOrder("staff", "secretariat", "reviewer", "auditor", "administrator");
        assertThat(people)
                .extracting(Client::municipality)
                .contains("tomakomai", "kohoku", "kanagawa", "kuki", "nishitokyo");
    }

    @Test
    void aTokenIsGivenForAQuickHashWithoutMakingItAnew() {
        String hash = new DemoClients().find("tomakomai-city").orElseThrow().secretHash();
        assertThat(hash).startsWith("$2a$04$");
        assertThat(Secrets.HASHES.upgradeEncoding(hash)).isFalse();
        assertThat(Secrets.hash("not known to everybody")).startsWith("$2a$10$");
    }

    private Path keys() {
        return home.resolve("keys");
    }

    private static Client client(String id, String hash) {
        return new Client(id, hash, "tomakomai", "city", List.of("staff"));
    }
}
