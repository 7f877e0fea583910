package jp.ayumi.verifier.report;

/**
 * How the program ends when a bundle is not as it should be. What people do wrong with bundles has numbers of its own, from 10,
 * so that a script can tell it from an alteration. The numbers are stable; docs/audit/verifier.md lists them.
 */
final class ExitCode {

    static final int DOES_NOT_HOLD = 1;
    static final int UNREADABLE = 2;
    static final int CUT_SHORT = 10;
    static final int MISSING = 11;
    static final int EXTRA = 12;
    static final int WRONG_KEY = 13;
    static final int ANOTHER_LOG = 14;
    static final int NO_SUCH_POSITION = 15;
    static final int BEFORE_START = 16;
    static final int NOT_YET = 17;

    private ExitCode() {}

    static boolean isOfOneMistake(int code) {
        return code >= CUT_SHORT;
    }
}
