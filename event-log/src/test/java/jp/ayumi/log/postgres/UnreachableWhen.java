package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that gives no connection while a switch is on. */
final class UnreachableWhen extends DelegatingDataSource {

    private final AtomicBoolean unreachable;

    UnreachableWhen(AtomicBoolean unreachable, DataSource real) {
        super(real);
        this.unreachable = unreachable;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (unreachable.get()) {
            throw new SQLException("Connection refused", "08001");
        }
        return super.getConnection();
    }
}
