package jp.ayumi.log.postgres;

import javax.sql.DataSource;
import jp.ayumi.log.journal.Access;
import jp.ayumi.log.journal.AccessStore;

/** Who read what, in {@code ayumi_log.access_record}. */
public final class PostgresAccessStore implements AccessStore {

    private static final String INSERT = """
            insert into ayumi_log.access_record (id, recorded_at, municipality, actor, organization, roles, operation, \
            asked, correlation_id) \
            select (select coalesce(max(id), 0) + 1 from ayumi_log.access_record), clock_timestamp(), \
            ?, ?, ?, ?, ?, ?, ?""";

    private final JournalTransaction transaction;

    public PostgresAccessStore(DataSource dataSource) {
        transaction = new JournalTransaction(dataSource, AdvisoryLock.ACCESSES);
    }

    @Override
    public void add(Access access) {
        transaction.run(INSERT, insert -> {
            insert.setString(1, access.municipality());
            insert.setString(2, access.actor());
            insert.setString(3, access.organization());
            insert.setString(4, access.roles());
            insert.setString(5, access.operation());
            insert.setString(6, access.asked());
            insert.setString(7, access.correlationId());
            insert.executeUpdate();
        });
    }
}
