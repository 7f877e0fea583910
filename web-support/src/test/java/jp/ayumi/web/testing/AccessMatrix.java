package jp.ayumi.query.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** docs/security/access-matrix-queries.csv: who may read what. {@code no}, {@code own} municipality, or {@code any}. */
record AccessMatrix(List<String> columns, Map<String, Map<String, String>> rows) {

    static AccessMatrix read() {
        try {
            List<String> lines = Files.readAllLines(Path.of("../docs/security/access-matrix-queries.csv"));
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

    String cell(String operation, String column) {
        Map<String, String> row = rows.get(operation);
        if (row == null) {
            throw new AssertionError("say in the access matrix who may ask for " + operation);
        }
        return row.get(column);
    }
}
