package jp.ayumi.verifier.report;

import static jp.ayumi.verifier.report.Check.CHECKPOINT;
import static jp.ayumi.verifier.report.Check.CONSISTENCY;
import static jp.ayumi.verifier.report.Check.CONTAINER;
import static jp.ayumi.verifier.report.Check.CONTENT;
import static jp.ayumi.verifier.report.Check.DICTIONARY;
import static jp.ayumi.verifier.report.Check.EVENTS;
import static jp.ayumi.verifier.report.Check.FILES;
import static jp.ayumi.verifier.report.Check.LEAVES;
import static jp.ayumi.verifier.report.Check.ORDER;
import static jp.ayumi.verifier.report.Check.SCOPE;
import static jp.ayumi.verifier.report.Check.TREE;
import static jp.ayumi.verifier.report.Check.WITNESSES;

/** Everything that can be wrong with a bundle. The names are stable: programs may rely on them. */
public enum Problem {
    BUNDLE_NOT_FOUND(CONTAINER),
    NOT_A_ZIP(CONTAINER),
    ZIP_CUT_SHORT(CONTAINER, ExitCode.CUT_SHORT),
    ZIP_DAMAGED(CONTAINER),
    MANIFEST_MISSING(CONTAINER, ExitCode.MISSING),
    MANIFEST_MALFORMED(CONTAINER),
    FORMAT_UNKNOWN(CONTAINER),
    FILE_MISSING(CONTAINER, ExitCode.MISSING),
    FILE_EXTRA(CONTAINER, ExitCode.EXTRA),
    FILE_TWICE(CONTAINER, ExitCode.EXTRA),
    FILE_TOO_LARGE(CONTAINER),

    FILE_SIZE_DIFFERS(FILES),
    FILE_HASH_DIFFERS(FILES),

    KEY_MALFORMED(CHECKPOINT),
    KEY_DIFFERS(CHECKPOINT, ExitCode.WRONG_KEY),
    CHECKPOINT_MALFORMED(CHECKPOINT),
    OTHER_LOG(CHECKPOINT, ExitCode.ANOTHER_LOG),
    MANIFEST_OF_OTHER_LOG(CHECKPOINT, ExitCode.ANOTHER_LOG),
    SIGNATURE_MISSING(CHECKPOINT),
    SIGNATURE_WRONG(CHECKPOINT),
    SIZE_DIFFERS(CHECKPOINT),

    WITNESSES_MALFORMED(WITNESSES),
    WITNESS_MISSING(WITNESSES),
    COSIGNATURE_WRONG(WITNESSES),

    SINCE_MALFORMED(CONSISTENCY),
    SINCE_NOT_IN_BUNDLE(CONSISTENCY),
    SINCE_NOT_THE_SAME(CONSISTENCY),
    SINCE_OF_OTHER_LOG(CONSISTENCY, ExitCode.ANOTHER_LOG),
    SINCE_SIGNATURE_MISSING(CONSISTENCY),
    SINCE_SIGNATURE_WRONG(CONSISTENCY),
    SINCE_SIZE_DIFFERS(CONSISTENCY),
    SINCE_BEFORE_START(CONSISTENCY, ExitCode.BEFORE_START),
    SINCE_AFTER_CHECKPOINT(CONSISTENCY, ExitCode.NOT_YET),
    CONSISTENCY_MALFORMED(CONSISTENCY),
    CONSISTENCY_SIZES_DIFFER(CONSISTENCY),
    CONSISTENCY_WRONG(CONSISTENCY),

    EVENT_MALFORMED(EVENTS),
    EVENT_COUNT_DIFFERS(EVENTS),

    LEAF_DIFFERS(LEAVES),

    POSITION_NOT_ASCENDING(ORDER),
    POSITION_BEYOND_SIZE(ORDER, ExitCode.NO_SUCH_POSITION),
    SEQUENCE_BROKEN(ORDER),
    RECORDED_EARLIER(ORDER),

    OUT_OF_SCOPE(SCOPE),

    PAYLOAD_NOT_JSON(CONTENT),
    METADATA_NOT_JSON(CONTENT),

    NODE_MALFORMED(TREE),
    NODE_MISSING(TREE),
    NODE_UNEXPECTED(TREE),
    NODE_EXTRA(TREE),
    ROOT_DIFFERS(TREE),

    DICTIONARY_MALFORMED(DICTIONARY),
    DICTIONARY_INCOMPLETE(DICTIONARY);

    private final Check check;
    private final int exitCode;

    Problem(Check check) {
        this(check, check == CONTAINER ? ExitCode.UNREADABLE : ExitCode.DOES_NOT_HOLD);
    }

    Problem(Check check, int exitCode) {
        this.check = check;
        this.exitCode = exitCode;
    }

    /** What does not hold because of it. */
    public Check check() {
        return check;
    }

    /** How the program ends when this is the first problem. */
    public int exitCode() {
        return exitCode;
    }

    /** Whether the bundle cannot even be read, so that nothing is said of what it holds. */
    public boolean unreadable() {
        return check == CONTAINER;
    }
}
