package jp.ayumi.benchmarks.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import jp.ayumi.log.audit.LogCheck;
import jp.ayumi.log.audit.Report;
import jp.ayumi.log.postgres.LeafCursor;

/** A signed log to check, and a cursor that only reads it. */
final class Checking {

    private final SignedLog signed;

    Checking(SignedLog signed) {
        this.signed = signed;
    }

    Subject cursor() {
        return subject("cursor over the same rows (peer)", this::read);
    }

    Subject fsck() {
        return subject("fsck", this::check);
    }

    private long read() throws SQLException {
        long[] count = {0};
        try (Connection connection = signed.log().connections().getConnection()) {
            connection.setAutoCommit(false);
            new LeafCursor(connection).read(0, signed.events(), stored -> count[0]++);
            connection.rollback();
        }
        return count[0];
    }

    private long check() {
        Report report = new LogCheck(signed.log().connections(), signed.key(), List.of()).run();
        if (!report.holds()) {
            throw new IllegalStateException("a log that nobody has touched does not hold");
        }
        return report.events();
    }

    /** Goes through the whole log. */
    @FunctionalInterface
    private interface Pass {
        long once() throws SQLException;
    }

    private static Subject subject(String name, Pass pass) {
        return new Subject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Figures measure() throws SQLException {
                long began = System.nanoTime();
                long count = pass.once();
                return Figures.rate(count, System.nanoTime() - began);
            }
        };
    }
}
