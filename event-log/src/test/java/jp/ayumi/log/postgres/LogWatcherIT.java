package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.ayumi.log.LogWatcher.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogWatcherIT {

    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    private TestLog log;
    private PostgresLogWatcher watcher;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
        watcher = new PostgresLogWatcher(log.database.applicationConnections());
    }

    @AfterEach
    void end() {
        watcher.close();
        log.close();
    }

    private Long next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private void listens() throws SQLException {
        watcher.start();
        Wait.until(() -> !backends().isEmpty());
        log.appends.append(Appends.one("first", 0));
        Wait.until(() -> watcher.head() == 1);
    }

    private String backends() throws SQLException {
        return log.ask("select coalesce(string_agg(pid::text, ','), '') from pg_stat_activity"
                + " where datname = current_database() and usename = 'ayumi_app' and query like 'listen%'"
                + " or datname = current_database() and query = '" + PostgresLogReader.HEAD + "'");
    }

    @Test
    void anAppendIsHeardOnAnotherConnectionWithoutPolling() throws Exception {
        listens();
        watcher.onAppend(heard::add);
        assertThat(next()).isEqualTo(1);

        long begin = System.nanoTime();
        log.anotherProcess().append(Appends.run("a", 0, 3));

        assertThat(next()).isEqualTo(4);
        // Far below the 5 s after which the watcher would look by itself.
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatWasAppendedBeforeTheStartIsTold() throws Exception {
        log.appends.append(Appends.run("a", 0, 2));
        watcher.onAppend(heard::add);
        assertThat(next()).isZero();

        watcher.start();

        assertThat(next()).isEqualTo(2);
    }

    @Test
    void whatWasAppendedWhileTheConnectionWasLostIsTold() throws Exception {
        listens();
        watcher.onAppend(heard::add);
        assertThat(next()).isEqualTo(1);

        log.ask("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and query = '" + PostgresLogReader.HEAD + "'"
                + " and pid <> pg_backend_pid()");
        log.appends.append(Appends.one("a", 0));

        assertThat(next()).isEqualTo(2);
        log.appends.append(Appends.one("a", 1));
        assertThat(next()).isEqualTo(3);
    }

    @Test
    void aClosedSubscriptionHearsNoMoreAndABrokenListenerHarmsNobody() throws Exception {
        listens();
        List<Long> closed = new CopyOnWriteArrayList<>();
        Subscription subscription = watcher.onAppend(closed::add);
        watcher.onAppend(position -> {
            throw new IllegalStateException("planted");
        });
        watcher.onAppend(heard::add);
        assertThat(next()).isEqualTo(1);

        subscription.close();
        log.appends.append(Appends.one("a", 0));

        assertThat(next()).isEqualTo(2);
        assertThat(closed).containsExactly(1L);
    }

    @Test
    void aNotificationThatSomebodyForgedIsNotBelieved() throws Exception {
        listens();
        watcher.onAppend(heard::add);
        assertThat(next()).isEqualTo(1);

        log.ask("select pg_notify('" + GroupWriter.CHANNEL + "', '1000000')::text");
        log.appends.append(Appends.one("a", 0));

        assertThat(next()).isEqualTo(2);
    }

    @Test
    void closingEndsItsThreadAndItsConnectionAtOnce() throws Exception {
        listens();
        long begin = System.nanoTime();

        watcher.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("ayumi-log-watcher");
    }
}
