package jp.ayumi.log.postgres;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import jp.ayumi.log.journal.Refusal;
import jp.ayumi.log.journal.RefusalStore;

/** Refused commands in {@code ayumi_log.command_refusal}. */
public final class PostgresRefusalStore implements RefusalStore {

    private static final String INSERT = """
            insert into ayumi_log.command_refusal (id, position, recorded_at, refusal_id, first_refused_at, \
            last_refused_at, times, operation, command, stream, municipality, plan, actor, organization, roles, \
            reason, decision_number, rule, status, pointer, correlation_id, key_sha256) \
            select (select coalesce(max(id), 0) + 1 from ayumi_log.command_refusal), \
            (select coalesce(max(position), 0) from ayumi_log.event), clock_timestamp(), \
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? \
            on conflict (refusal_id) do nothing""";

    private final JournalTransaction transaction;

    public PostgresRefusalStore(DataSource dataSource) {
        transaction = new JournalTransaction(dataSource, AdvisoryLock.REFUSALS);
    }

    @Override
    public void add(List<Refusal> refusals) {
        transaction.run(INSERT, insert -> {
            for (Refusal refusal : refusals) {
                fill(insert, refusal);
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    private static void fill(PreparedStatement insert, Refusal refusal) throws SQLException {
        insert.setObject(1, refusal.id());
        insert.setObject(2, refusal.first().atOffset(ZoneOffset.UTC));
        insert.setObject(3, refusal.last().atOffset(ZoneOffset.UTC));
        insert.setLong(4, refusal.times());
        Refusal.Attempted attempted = refusal.attempted();
        insert.setString(5, attempted.operation());
        insert.setString(6, attempted.command());
        insert.setString(7, attempted.stream());
        insert.setString(8, attempted.municipality());
        insert.setString(9, attempted.plan());
        insert.setString(10, refusal.actor().id());
        insert.setString(11, refusal.actor().organization());
        insert.setString(12, refusal.actor().roles());
        insert.setString(13, attempted.reason());
        insert.setString(14, attempted.decisionNumber());
        insert.setString(15, refusal.verdict().rule());
        insert.setInt(16, refusal.verdict().status());
        insert.setString(17, refusal.verdict().pointer());
        insert.setString(18, refusal.verdict().correlationId());
        insert.setString(19, refusal.verdict().keySha256());
    }
}
