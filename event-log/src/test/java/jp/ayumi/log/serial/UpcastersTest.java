package jp.ayumi.log.serial;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.log.golden.Sapling;
import org.junit.jupiter.api.Test;

class UpcastersTest {

    private final PayloadUpcaster step = new Sapling.IntoMillimetres();

    @Test
    void aStepThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Upcasters.chain(Sapling.CATALOGUE, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing from [sapling.planted 1]");
    }

    @Test
    void aStepGivenTwiceIsNamed() {
        assertThatThrownBy(() -> Upcasters.chain(Sapling.CATALOGUE, List.of(step, step)))
                .hasMessageContaining("of no use or doubled [sapling.planted 1]");
    }

    @Test
    void aStepOfNoEventIsNamed() {
        assertThatThrownBy(() -> Upcasters.chain(EventCatalogue.types(), List.of(step)))
                .hasMessageContaining("of no use or doubled [sapling.planted 1]");
    }
}
