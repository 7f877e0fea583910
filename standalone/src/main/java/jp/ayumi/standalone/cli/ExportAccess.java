package jp.ayumi.standalone.cli;

import java.nio.file.Path;
import java.util.UUID;
import jp.ayumi.log.audit.Scope;
import jp.ayumi.log.journal.Access;
import jp.ayumi.log.journal.AccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Who takes an audit bundle away, and of what. Stands in the same book as those who read the journal, and is written before
 * the bundle is: what cannot be recorded is not exported.
 *
 * @param by who asks, as the installation names those who may use its command line; a name of no person
 */
record ExportAccess(String by, Scope scope, @Nullable Path since) {

    private static final String OPERATION = "export-audit";

    /** Stands where the issuer of a token stands in the id of other actors. */
    private static final String COMMAND_LINE = "command-line";

    void record(AccessStore book) {
        book.add(new Access(
                scope.municipality(),
                COMMAND_LINE + "#" + by,
                null,
                null,
                OPERATION,
                asked(),
                UUID.randomUUID().toString()));
    }

    private String asked() {
        String what = "scope=" + scope.name();
        return since == null ? what : what + "&since=" + since.getFileName();
    }
}
