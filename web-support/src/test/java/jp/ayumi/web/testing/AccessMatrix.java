package jp.ayumi.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may do what, as it is committed: a row per operation, a column per role. {@code no}, {@code own} municipality,
 * {@code own-organization} of the own municipality, {@code any}, or {@code whole}: only somebody of no municipality, for
 * the whole installation.
 */
public record AccessMatrix(List<String> columns, Map<String, Map<String, String>> rows) {

    private static final Path FOLDER = Path.of("../docs/security");

    private static final String COMMANDS = "access-matrix-commands.csv";

    /** Of the questions. */
    public static AccessMatrix ofQueries() {
        return read("access-matrix-queries.csv");
    }

    /** Of everything that writes. */
    public static AccessMatrix ofCommands() {
        return read(COMMANDS);
    }

    private static AccessMatrix read(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            List<String> columns = new ArrayList<>(Arrays.asList(lines.get(0).split(",")));
            columns.remove(0);
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                if (cells.length != columns.size() + 1) {
                    throw new AssertionError("not a full row: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < columns.size(); at++) {
                    row.put(columns.get(at), cells[at + 1]);
                }
                if (rows.put(cells[0], row) != null) {
                    throw new AssertionError("two rows for " + cells[0]);
                }
            }
            return new AccessMatrix(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String cell(String operation, String column) {
        Map<String, String> row = rows.get(operation);
        if (row == null) {
            throw new AssertionError("say in the access matrix who may do " + operation);
        }
        return row.get(column);
    }

    /** Makes room for operations that are new, undecided until somebody says who may, and none for those that are gone. */
    public void renewCommands(Set<String> operations) {
        List<String> lines = new ArrayList<>(List.of("operation," + String.join(",", columns)));
        new TreeSet<>(operations)
                .forEach(operation -> lines.add(operation
                        + columns.stream()
                                .map(column -> ","
                                        + rows.getOrDefault(operation, Map.of()).getOrDefault(column, "undecided"))
                                .collect(Collectors.joining())));
        try {
            Files.write(FOLDER.resolve(COMMANDS), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
