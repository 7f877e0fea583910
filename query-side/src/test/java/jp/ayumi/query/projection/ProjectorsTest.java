package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProjectorsTest {

    private static final ReadTable<String> TABLE = new ReadTable<>("words", String.class);

    @Test
    void twoProjectorsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Projectors(List.of(named("one"), named("one"))))
                .hasMessage("two projectors are called one");
    }

    @Test
    void twoProjectorsOfOneTableAreRefused() {
        assertThatThrownBy(() -> new Projectors(List.of(named("one", TABLE), named("two", TABLE))))
                .hasMessage("two projectors write words");
    }

    @Test
    void aTableNameThatCouldBreakOutOfItsStatementIsRefused() {
        assertThatThrownBy(() -> new ReadTable<>("words; drop table event", String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatDatabasesSortDifferentlyIsRefused() {
        assertThatThrownBy(() -> new Row<>("計画", "p", 1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Projector named(String name, ReadTable<?>... tables) {
        return new Projector() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<ReadTable<?>> tables() {
                return List.of(tables);
            }

            @Override
            public void on(RecordedEvent event, ReadTables rows) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void everyOneIsNamedToOperators() throws IOException {
        String named = AllProjectors.found().stream()
                .filter(projector -> !(projector instanceof BrittleProjector))
                .map(Projector::name)
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        assertThat(Files.readString(Path.of("../docs/operations/projections.md")))
                .contains("the name of its token and of its dead letters: " + named + ".");
    }
}
