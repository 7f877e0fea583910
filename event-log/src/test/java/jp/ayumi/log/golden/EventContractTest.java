package jp.ayumi.log.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.serial.PayloadUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The guard of the golden files bites: one planted fault after another, on an event of two revisions. */
class EventContractTest {

    private static final PayloadUpcaster UPCASTER = new Sapling.IntoMillimetres();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheFixture() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden-fixture"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void anEventOfTwoRevisionsIsReadThroughItsUpcaster() {
        assertThat(violations(Sapling.CATALOGUE, UPCASTER)).isEmpty();
    }

    @Nested
    class WithoutANewRevision {

        record Renamed(PlanId plan, String name, BigDecimal heightInMillimetres, Sapling.Soil soil) implements Event {
            @Override
            public PlanId subject() {
                return plan;
            }
        }

        record Widened(
                PlanId plan,
                String species,
                BigDecimal heightInMillimetres,
                Sapling.Soil soil,
                @Nullable String gardener)
                implements Event {
            @Override
            public PlanId subject() {
                return plan;
            }
        }

        enum FewerKinds {
            LOAM
        }

        record OtherSoil(FewerKinds kind) {}

        record ChangedDeepInside(PlanId plan, String species, BigDecimal heightInMillimetres, OtherSoil soil)
                implements Event {
            @Override
            public PlanId subject() {
                return plan;
            }
        }

        record Loosened(PlanId plan, @Nullable String species, BigDecimal heightInMillimetres, Sapling.Soil soil)
                implements Event {
            @Override
            public PlanId subject() {
                return plan;
            }
        }

        @Test
        void aRenamedComponentIsNoticed() {
            assertThat(violations(changedTo(Renamed.class), UPCASTER))
                    .anyMatch(violation -> violation.contains("cannot be read"))
                    .anyMatch(violation -> violation.contains("sapling.planted has changed: give it revision 3"));
        }

        @Test
        void aFurtherComponentIsNoticedAlthoughOldEventsCanBeRead() {
            assertThat(violations(changedTo(Widened.class), UPCASTER))
                    .noneMatch(violation -> violation.contains("cannot be read"))
                    .anyMatch(violation -> violation.contains("has changed"))
                    .anyMatch(violation -> violation.contains("stored as other bytes"));
        }

        @Test
        void aChangeInANestedEnumIsNoticed() {
            assertThat(violations(changedTo(ChangedDeepInside.class), UPCASTER))
                    .singleElement()
                    .asString()
                    .contains("has changed", "one of LOAM | SAND", "one of LOAM\n");
        }

        @Test
        void aComponentThatMayNowBeMissingIsNoticed() {
            assertThat(violations(changedTo(Loosened.class), UPCASTER))
                    .singleElement()
                    .asString()
                    .contains("species?: text");
        }

        private List<EventType> changedTo(Class<? extends Event> javaClass) {
            return List.of(new EventType("sapling.planted", 2, javaClass));
        }
    }

    @Nested
    class WithANewRevision {

        private final List<EventType> third = List.of(new EventType("sapling.planted", 3, Sapling.Planted.class));

        @Test
        void aMissingUpcasterIsNoticed() {
            assertThatThrownBy(() -> violations(third, UPCASTER))
                    .hasMessageContaining("missing from [sapling.planted 2]");
        }

        @Test
        void missingFilesAreNoticed() {
            assertThat(violations(third, UPCASTER, new Step(2)))
                    .containsExactly("no golden file of sapling.planted 3", "no shape file of sapling.planted 3");
        }

        @Test
        void anUpcasterThatLeadsNowhereIsNoticed() {
            assertThat(violations(Sapling.CATALOGUE, new Step(1)))
                    .singleElement()
                    .asString()
                    .startsWith("sapling.planted 1 cannot be read");
        }
    }

    @Test
    void aNameThatLeftTheCatalogueIsNoticed() {
        assertThat(violations(List.of(new EventType("sapling.set", 2, Sapling.Planted.class)), new Step(1) {
                    @Override
                    public String event() {
                        return "sapling.set";
                    }
                }))
                .contains("no event in the catalogue for sapling.planted.1.json");
    }

    @Test
    void otherBytesAreNoticed() throws IOException {
        Path golden = folder.resolve("sapling.planted.2.json");
        Files.writeString(golden, Files.readString(golden).replace("125.0", "1.25E+2"));

        assertThat(violations(Sapling.CATALOGUE, UPCASTER))
                .singleElement()
                .asString()
                .contains("sapling.planted 2 is stored as other bytes now", "125");
    }

    private List<String> violations(List<EventType> catalogue, PayloadUpcaster... upcasters) {
        return EventContract.violations(catalogue, List.of(upcasters), new GoldenFiles(folder));
    }

    /** An upcaster that changes nothing. */
    private static class Step implements PayloadUpcaster {

        private final int from;

        Step(int from) {
            this.from = from;
        }

        @Override
        public String event() {
            return "sapling.planted";
        }

        @Override
        public int fromRevision() {
            return from;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            return payload;
        }
    }
}
