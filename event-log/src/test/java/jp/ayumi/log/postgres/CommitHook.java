package jp.ayumi.log.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between a program and its commits: to hold them, or to let them go wrong. */
@FunctionalInterface
interface CommitHook {

    /** In place of {@code connection.commit()} or {@code close()}. */
    void end(Connection connection) throws SQLException;

    /** The same connections, but commits go through a hook. */
    static DataSource around(DataSource real, CommitHook hook) {
        return inPlaceOf("commit", real, hook);
    }

    /** The same connections, but the closing goes through a hook. */
    static DataSource aroundClose(DataSource real, CommitHook hook) {
        return inPlaceOf("close", real, hook);
    }

    private static DataSource inPlaceOf(String hooked, DataSource real, CommitHook hook) {
        return new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = real.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        CommitHook.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                            if (method.getName().equals(hooked)) {
                                hook.end(connection);
                                return null;
                            }
                            try {
                                return method.invoke(connection, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
            }
        };
    }
}
