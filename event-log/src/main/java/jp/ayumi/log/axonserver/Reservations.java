package jp.ayumi.log.axonserver;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.axonserver.AxonServerReceipts.Reservation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Idempotency keys in PostgreSQL: one statement each, so that of two processes one comes first. */
final class Reservations {

    private static final String ADD = """
            insert into ayumi_axonserver.reservation (principal, key, fingerprint, event_ids, head, reserved_at) \
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String REPLACE = """
            update ayumi_axonserver.reservation set fingerprint = ?, event_ids = ?, head = ?, reserved_at = ? \
            where principal = ? and key = ? and event_ids = ?""";

    private static final String FIND = """
            select fingerprint, event_ids, head, reserved_at from ayumi_axonserver.reservation \
            where principal = ? and key = ?""";

    private final JdbcClient database;

    Reservations(JdbcClient database) {
        this.database = database;
    }

    /** @return whether the key was free */
    boolean add(IdempotencyKey key, Reservation wanted) {
        return database.sql(ADD)
                        .params(
                                key.principal(),
                                key.key(),
                                wanted.fingerprint(),
                                ids(wanted),
                                wanted.head(),
                                wanted.reservedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether the earlier one still stood */
    boolean replace(IdempotencyKey key, Reservation earlier, Reservation wanted) {
        return database.sql(REPLACE)
                        .params(
                                wanted.fingerprint(),
                                ids(wanted),
                                wanted.head(),
                                wanted.reservedAt().atOffset(ZoneOffset.UTC),
                                key.principal(),
                                key.key(),
                                ids(earlier))
                        .update()
                == 1;
    }

    Optional<Reservation> find(String principal, String key) {
        return database.sql(FIND)
                .params(principal, key)
                .query((row, index) -> reservation(row))
                .optional();
    }

    private static UUID[] ids(Reservation reservation) {
        return reservation.eventIds().toArray(new UUID[0]);
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        Array ids = row.getArray("event_ids");
        return new Reservation(
                row.getString("fingerprint"),
                List.of((UUID[]) ids.getArray()),
                row.getLong("head"),
                row.getObject("reserved_at", OffsetDateTime.class).toInstant());
    }
}
