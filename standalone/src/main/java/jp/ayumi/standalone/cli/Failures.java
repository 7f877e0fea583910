package jp.ayumi.standalone.cli;

import java.util.Locale;
import java.util.function.Function;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.audit.ExportException;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.postgres.EmbeddedPostgresException;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Finds, under whatever a framework has wrapped around it, the sentence that says what is wrong. */
final class Failures {

    private Failures() {}

    static Function<Locale, String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Function<Locale, String> plain = plain(cause);
            if (plain != null) {
                return plain;
            }
        }
        Throwable root = root(failure);
        return Sentence.of("start.failed", root.getMessage() == null ? root.toString() : root.getMessage())::in;
    }

    /** How the program ends; as told where nothing more is known. */
    static int exitCode(Throwable failure, int otherwise) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExportException export) {
                return export.problem().exitCode();
            }
        }
        return otherwise;
    }

    private static @Nullable Function<Locale, String> plain(Throwable cause) {
        if (cause instanceof PlainFailure failure) {
            return failure.sentence()::in;
        }
        if (cause instanceof EmbeddedPostgresException failure) {
            return failure::sentence;
        }
        if (cause instanceof KeyException failure) {
            return failure::sentence;
        }
        if (cause instanceof ExportException failure) {
            return failure::sentence;
        }
        if (cause instanceof ContradictionException failure) {
            return failure.finding()::sentence;
        }
        if (cause instanceof LogUnavailableException) {
            return Sentence.of("log.unavailable")::in;
        }
        if (cause instanceof PortInUseException failure) {
            return Sentence.of("port.taken", failure.getPort(), "")::in;
        }
        return null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
