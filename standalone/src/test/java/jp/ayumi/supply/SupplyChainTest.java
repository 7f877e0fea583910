package jp.ayumi.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is shipped is what was looked at: docs/security/sbom.json is the bill, this compares it with what the build made. */
class SupplyChainTest {

    private static final Path MADE = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
    private static final Path COMMITTED = Path.of("..", "docs", "security", "sbom.json");

    private final Sbom bill = new Sbom(Files.readString(MADE));

    SupplyChainTest() throws IOException {}

    @Test
    void theBillOfMaterialsIsTheOneThatWasCommitted() throws IOException {
        if (Boolean.getBoolean("ayumi.update")) {
            Files.writeString(COMMITTED, bill.canonical());
        }
        assertThat(bill.canonical())
                .as("a library came, went or changed. Look at it, then rewrite the bill with -Dayumi.update=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyLibraryIsUnderALicenceThatAllowsIt() {
        assertThat(Licences.violations(bill))
                .as("choose another library, or look its licence up and enter it in Licences")
                .isEmpty();
    }

    @Test
    void everyVersionIsAReleaseAndHasAHash() {
        assertThat(bill.components())
                .hasSizeGreaterThan(50)
                .allSatisfy(component -> assertThat(component.version())
                        .as(component.purl())
                        .doesNotContain("SNAPSHOT", "[", "(", ",")
                        .isNotBlank());
        assertThat(bill.canonical()).doesNotContain("\"hashes\" : [ ]");
    }

    @Test
    void theBillNamesNoMachineAndNoMoment() {
        assertThat(bill.canonical())
                .doesNotContain("timestamp", "serialNumber", "file:", System.getProperty("user.home") + "/")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }
}
