package jp.ayumi.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationRegistered;

/** A planted projector: one row for each organisation, and a fault for those whose name asks for one. */
final class BrittleProjector implements Projector {

    static final ReadTable<Organization> ORGANIZATIONS = new ReadTable<>("brittle", Organization.class);

    private static final ReadTable<String> NOWHERE = new ReadTable<>("nowhere", String.class);

    /** Faults that are repaired. */
    final Set<String> repaired = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "brittle";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(ORGANIZATIONS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        if (event.payload() instanceof OrganizationRegistered registered) {
            String municipality = registered.municipality().value();
            Organization organization = registered.organization();
            String fault = repaired.contains(organization.name()) ? "" : organization.name();
            tables.put(
                    ORGANIZATIONS,
                    municipality + "/" + organization.id(),
                    municipality,
                    fault.equals("refused by the database")
                            ? new Organization(organization.id(), "\0", "", organization.kind())
                            : organization);
            if (fault.equals("poison")) {
                throw new IllegalStateException("planted");
            }
            if (fault.equals("broken SQL")) {
                tables.find(NOWHERE, "any");
            }
        }
    }
}
