package jp.ayumi.query.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ids of organisations in frozen JSON. */
final class OrganizationsNamed {

    private OrganizationsNamed() {}

    static void in(Object json, Set<String> found) {
        if (json instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                if (name.equals("organization") && value instanceof String id) {
                    found.add(id);
                } else {
                    in(value, found);
                }
            });
        } else if (json instanceof List<?> all) {
            all.forEach(one -> in(one, found));
        }
    }
}
