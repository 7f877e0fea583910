package jp.ayumi.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a section. The template asks for the {@link #shape}. */
sealed interface Block {

    String shape();

    /** Running text, a paragraph for each line. */
    record Text(List<String> paragraphs) implements Block {

        static Text of(String text) {
            return new Text(text.lines().filter(line -> !line.isBlank()).toList());
        }

        @Override
        public String shape() {
            return "text";
        }
    }

    /** Names and values, a row for each. */
    record Facts(@Nullable String caption, List<Fact> rows) implements Block {

        @Override
        public String shape() {
            return "facts";
        }
    }

    /** A row of facts; more than one line of the value becomes more than one paragraph. */
    record Fact(String name, List<String> values) {

        static Fact of(String name, String... values) {
            return new Fact(name, List.of(values));
        }
    }

    /** Rows under headed columns; the first cell of a row is its head. */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {

        @Override
        public String shape() {
            return "table";
        }
    }

    /** @param width in per cent of the table's */
    record Column(String title, int width, boolean number) {}

    /** @param bar how much of a bar is filled, in per cent; {@code null} for none. The text says the same. */
    record Cell(String text, @Nullable Integer bar) {

        static Cell of(String text) {
            return new Cell(text, null);
        }
    }
}
