package jp.ayumi.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.log.postgres.GroupCommit;
import jp.ayumi.log.postgres.GroupCommitSettings;
import jp.ayumi.log.postgres.PostgresEventStorageEngine;
import jp.ayumi.log.serial.NamedSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.core.env.Environment;

/** Appends as a command side in another process does: of this process's objects it knows none. */
public final class OtherProcess implements AutoCloseable {

    private static final Map<String, String> METADATA =
            Map.of(MetadataKeys.ACTOR, "https://issuer.example#staff-1", MetadataKeys.ORGANIZATION, "city-hall");

    private final HikariDataSource pool;
    private final PostgresEventStorageEngine engine;
    private final Map<String, Long> sequences = new HashMap<>();

    /** @param querySide says where the log is, and nothing else */
    public OtherProcess(QuerySide querySide) {
        Environment environment = querySide.bean(Environment.class);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(environment.getRequiredProperty("ayumi.database.url"));
        config.setUsername(environment.getRequiredProperty("ayumi.database.user"));
        config.setPassword(environment.getRequiredProperty("ayumi.database.password"));
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        engine = new PostgresEventStorageEngine(
                pool,
                new GroupCommit(pool, GroupCommitSettings.defaults(), new SimpleMeterRegistry()),
                NamedSerializer.forEvents(EventCatalogue.types()),
                NoOpEventUpcaster.INSTANCE,
                100);
    }

    /** Appends the events of one stream, in one commit; the log has them when this returns. */
    public void append(Event... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Event event : events) {
            String stream = event.subject().streamId();
            long sequence = sequences.merge(stream, 0L, (before, zero) -> before + 1);
            messages.add(new GenericDomainEventMessage<>(
                    stream.substring(0, stream.indexOf('/')), stream, sequence, event, METADATA));
        }
        engine.appendEvents(messages);
    }

    @Override
    public void close() {
        pool.close();
    }
}
