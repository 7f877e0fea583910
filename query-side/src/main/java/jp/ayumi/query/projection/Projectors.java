package jp.ayumi.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every projector there is. */
public final class Projectors {

    private final List<Projector> all;

    /**
     * @throws IllegalStateException when two share a name or a table: one's reset would empty the other's rows
     */
    Projectors(List<Projector> all) {
        Set<String> names = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (Projector projector : all) {
            if (!names.add(projector.name())) {
                throw new IllegalStateException("two projectors are called " + projector.name());
            }
            for (ReadTable<?> table : projector.tables()) {
                if (!tables.add(table.name())) {
                    throw new IllegalStateException("two projectors write " + table.name());
                }
            }
        }
        this.all = List.copyOf(all);
    }

    public List<Projector> all() {
        return all;
    }

    public List<String> names() {
        return all.stream().map(Projector::name).toList();
    }
}
