package jp.ayumi.log.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.log.serial.PayloadUpcaster;
import jp.ayumi.log.serial.PlanYearClosedOverOpinions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every event ever released can be read for ever. With {@code -Dayumi.golden=write-missing} the files of a new event or
 * revision are written first; files that are there are never touched.
 */
class GoldenFilesTest {

    static final GoldenFiles GOLDEN = new GoldenFiles(Path.of("src/test/resources/golden"));

    /** The upcasters of the catalogue: as many as there are revisions before the present ones. */
    private static final List<PayloadUpcaster> UPCASTERS = List.of(new PlanYearClosedOverOpinions());

    private static final Map<Class<?>, Event> SAMPLES = Stream.of(
                    AccessSamples.events(),
                    CouncilSamples.events(),
                    IssueSamples.events(),
                    MunicipalitySamples.events(),
                    OpinionSamples.events(),
                    PlanSamples.events(),
                    PlanYearSamples.events(),
                    PledgeSamples.events(),
                    PublicationSamples.events(),
                    SnapshotSamples.events())
            .flatMap(Function.identity())
            .collect(Collectors.toMap(Event::getClass, Function.identity()));

    @BeforeAll
    static void writeMissing() {
        if ("write-missing".equals(System.getProperty("ayumi.golden"))) {
            EventCatalogue.types().forEach(GoldenFilesTest::writeMissing);
        }
    }

    @Test
    void everyRevisionOfEveryEventIsReadAndTheCatalogueHasNotChangedUnseen() {
        assertThat(EventContract.violations(EventCatalogue.types(), UPCASTERS, GOLDEN))
                .isEmpty();
    }

    private static void writeMissing(EventType type) {
        if (GOLDEN.shape(type).isEmpty()) {
            GOLDEN.writeShape(type, Shape.of(type.javaClass()));
        }
        if (GOLDEN.payload(type.name(), type.revision()).isEmpty()) {
            GOLDEN.writePayload(
                    type,
                    AyumiJson.mapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(SAMPLES.get(type.javaClass()))
                            + "\n");
        }
    }
}
