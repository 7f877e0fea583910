package jp.ayumi.query.projection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The read model as query handlers have it: of the present, or of the moment that {@link KnownAt} names, and of nobody else
 * than {@link Reach} says.
 */
record ReadModelInTime(RowStore store) implements PastReadModel {

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return then().find(table, key);
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        return then().list(table, partition, after, limit);
    }

    @Override
    public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
        return then().listBack(table, partition, before, limit);
    }

    @Override
    public PastReadModel asKnownAt(long position) {
        return then().asKnownAt(position);
    }

    private PastReadModel then() {
        PastReadModel within = store.within(Reach.current());
        Long position = KnownAt.position();
        return position == null ? within : within.asKnownAt(position);
    }
}
