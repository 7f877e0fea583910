package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import jp.ayumi.log.postgres.GroupWriter.Placed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a group as one transaction. Texts of the database's errors hold values, so only the SQLSTATE leaves this class.
 */
final class GroupTransaction {

    /** A verdict for each append of a group, and those admitted with where they stand. */
    record Decided(List<Verdict> verdicts, List<Placed> placed) {}

    private static final Logger LOG = LoggerFactory.getLogger(GroupTransaction.class);

    private final DataSource dataSource;
    private final GroupCommitSettings settings;
    private final LogStateQuery query;
    private final Settlement settlement;
    private final AppendMetrics metrics;

    GroupTransaction(DataSource dataSource, GroupCommitSettings settings, AppendMetrics metrics) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.metrics = metrics;
        query = new LogStateQuery(settings.statementTimeout());
        settlement = new Settlement(dataSource, settings);
    }

    /** One outcome for each append, in their order. Never throws for what the database does. */
    List<Outcome> run(List<Append> group) {
        try {
            return attempt(group);
        } catch (SQLException e) {
            SqlFailure failure = SqlFailure.of(e);
            LOG.warn("a group of {} commands was rolled back, SQLSTATE {}", group.size(), failure.sqlState());
            return failure.isCausedByData()
                    ? group.stream().map(this::alone).toList()
                    : group.stream().map(append -> failure.unavailable()).toList();
        }
    }

    /** One member's data has spoilt the group, or a foreign writer took a position: each member stands for itself. */
    private Outcome alone(Append append) {
        try {
            return attempt(List.of(append)).get(0);
        } catch (SQLException e) {
            SqlFailure failure = SqlFailure.of(e);
            LOG.warn("a command's append was rolled back, SQLSTATE {}", failure.sqlState());
            return failure.outcome();
        }
    }

    /** @throws SQLException when nothing is written */
    private List<Outcome> attempt(List<Append> group) throws SQLException {
        Decided decided;
        boolean committed;
        Connection connection = dataSource.getConnection();
        try {
            decided = decideAndWrite(connection, group);
            committed = ends(connection, decided);
        } finally {
            // Not by try-with-resources: a failing close would call a committed group a failed one.
            Transactions.closeQuietly(connection);
        }
        return committed ? outcomes(decided) : settled(decided);
    }

    private Decided decideAndWrite(Connection connection, List<Append> group) throws SQLException {
        try {
            Transactions.begin(connection, settings.networkTimeout());
            Decided decided = decide(connection, group);
            if (!decided.placed().isEmpty()) {
                GroupWriter.write(connection, decided.placed());
            }
            return decided;
        } catch (SQLException | RuntimeException e) {
            Transactions.rollbackQuietly(connection);
            throw e;
        }
    }

    private Decided decide(Connection connection, List<Append> group) throws SQLException {
        Admission admission = new Admission(query.lockAndRead(connection, group));
        List<Verdict> verdicts = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Append append : group) {
            Verdict verdict = admission.decide(append);
            verdicts.add(verdict);
            if (verdict instanceof Verdict.Admitted admitted) {
                placed.add(new Placed(append, admitted.receipt()));
            }
        }
        return new Decided(verdicts, placed);
    }

    private List<Outcome> outcomes(Decided decided) {
        metrics.committed(decided);
        return decided.verdicts().stream().map(Outcome::of).toList();
    }

    private List<Outcome> settled(Decided decided) {
        NewEvent first = decided.placed().get(0).append().events().get(0);
        Settlement.Answer answer = settlement.ask(first.eventId());
        Outcome nothing = Outcome.unavailable("the log was lost while committing, nothing was written", null);
        return switch (answer) {
            case COMMITTED -> outcomes(decided);
            case NOT_COMMITTED -> Collections.nCopies(decided.verdicts().size(), nothing);
            case NO_ANSWER ->
                decided.verdicts().stream()
                        .map(verdict -> verdict instanceof Verdict.Admitted ? Outcome.unknown() : nothing)
                        .toList();
        };
    }

    /** A group with nothing to write has nothing to commit: what it was refused for is true already. */
    private static boolean ends(Connection connection, Decided decided) {
        if (decided.placed().isEmpty()) {
            Transactions.rollbackQuietly(connection);
            return true;
        }
        try {
            connection.commit();
            return true;
        } catch (SQLException e) {
            LOG.warn("the commit of a group was cut off, SQLSTATE {}", e.getSQLState());
            return false;
        }
    }
}
