package jp.ayumi.web.logging;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ayumi.web.problem.Causes;

/**
 * An exception as a log may tell it: of each in the chain its kind, the SQLSTATE, and where it was thrown. Not its message:
 * those of drivers and frameworks hold statements with their values, addresses and paths.
 */
public final class Failure {

    private static final String OURS = "jp.ayumi.";

    private Failure() {}

    /** In one line, outermost first. */
    public static String of(Throwable exception) {
        return Causes.of(exception).map(Failure::one).collect(Collectors.joining(" < "));
    }

    private static String one(Throwable exception) {
        String state =
                exception instanceof SQLException sql && sql.getSQLState() != null ? "[" + sql.getSQLState() + "]" : "";
        return kind(exception.getClass())
                + state
                + place(exception).map(at -> " at " + at).orElse("");
    }

    private static String kind(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }

    /** The innermost place in our own code, else the innermost of all. */
    private static Optional<String> place(Throwable exception) {
        StackTraceElement[] places = exception.getStackTrace();
        return Arrays.stream(places)
                .filter(place -> place.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Arrays.stream(places).findFirst())
                .map(place ->
                        place.getClassName().substring(place.getClassName().lastIndexOf('.') + 1) + "#"
                                + place.getMethodName() + ":" + place.getLineNumber());
    }
}
