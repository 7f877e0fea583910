package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void eachVersionLastsUntilTheNextOfItsRow() {
        List<Row<String>> rows = List.of(row("a", 1), row("a", 4), row("b", 2), row("c", 3), row("c", 5));

        assertThat(Version.inSequence(rows))
                .containsExactly(
                        new Version<>(row("a", 1), true, 4),
                        new Version<>(row("a", 4), false, Long.MAX_VALUE),
                        new Version<>(row("b", 2), true, Long.MAX_VALUE),
                        new Version<>(row("c", 3), true, 5),
                        new Version<>(row("c", 5), false, Long.MAX_VALUE));
    }

    private static Row<String> row(String key, long position) {
        return new Row<>(key, "p", position, key + position);
    }
}
