package jp.ayumi.query.plan.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One subject as it is now, to be the "before" of the next change. A list and not a map, because the database does not keep
 * the order of an object's members.
 */
record FacetRow(String subject, List<Field> fields) {

    /** A field by its path. */
    record Field(String path, String value) {}

    static FacetRow of(String subject, Map<String, String> fields) {
        return new FacetRow(
                subject,
                fields.entrySet().stream()
                        .map(field -> new Field(field.getKey(), field.getValue()))
                        .toList());
    }

    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        fields.forEach(field -> map.put(field.path(), field.value()));
        return map;
    }
}
