package jp.ayumi.query.projection;

import java.util.regex.Pattern;

/**
 * A table of the read model. All have one shape (key, partition, from and to which position it was known, document), so
 * that one mechanism reads, caches and writes them.
 *
 * @param name permanent; the table {@code ayumi_read.<name>}, made by a migration with {@code ayumi_read.create_table}
 * @param rowType the record that the document holds
 */
public record ReadTable<R>(String name, Class<R> rowType) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,47}");

    public ReadTable {
        if (!NAME.matcher(name).matches()) {
            // The name becomes part of SQL text.
            throw new IllegalArgumentException("not a table name: " + name);
        }
    }
}
