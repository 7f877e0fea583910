package jp.ayumi.standalone.cli;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.ayumi.log.audit.Scope;
import jp.ayumi.log.audit.Since;
import jp.ayumi.log.journal.Access;
import jp.ayumi.log.journal.AccessStore;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who takes an audit bundle away, and of what. Stands in the same book as those who read the journal, and is written before
 * the bundle is: what cannot be recorded is not exported.
 *
 * @param by who asks, as the installation names those who may use its command line; a name of no person
 */
record ExportAccess(String by, Scope scope, @Nullable Since since) {

    private static final String OPERATION = "export-audit";

    /** Stands where the issuer of a token stands in the id of other actors. */
    private static final String COMMAND_LINE = "command-line";

    /** Accounts of operating systems, with their domains, and addresses; nothing that could pass for another line. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@\\\\-]{1,64}");

    /** @throws PlainFailure when nobody is named in a way that can stand in the record */
    ExportAccess {
        if (!ID.matcher(by).matches()) {
            throw new PlainFailure(Sentence.of("export.by-wrong"));
        }
    }

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
        return since == null ? what : what + "&since=" + since.checkpoint().size();
    }
}
