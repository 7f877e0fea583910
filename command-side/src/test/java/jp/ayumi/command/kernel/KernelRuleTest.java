package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelRuleTest {

    @Test
    void whoExpectsNothingIsNotAsked() {
        assertThatCode(() -> KernelRule.requireVersion(Map.of(), 4L)).doesNotThrowAnyException();
    }

    @Test
    void theVersionIsTheNumberOfEvents() {
        assertThatCode(() -> KernelRule.requireVersion(expecting(5L), 4L)).doesNotThrowAnyException();
    }

    @Test
    void anAggregateWithoutEventsHasVersionZero() {
        assertThatCode(() -> KernelRule.requireVersion(expecting(0), null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"4", "6", "0"})
    void anyOtherVersionIsStale(long expected) {
        assertThatThrownBy(() -> KernelRule.requireVersion(expecting(expected), 4L))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("STALE_VERSION");
                    assertThat(refused.refusal().arguments())
                            .containsEntry("expected", String.valueOf(expected))
                            .containsEntry("actual", "5");
                });
    }

    private static Map<String, ?> expecting(Object version) {
        return Map.of(MetadataKeys.EXPECTED_VERSION, version);
    }
}
