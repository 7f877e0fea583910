package jp.ayumi.verifier.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.verifier.json.Json;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.TextBuffer;
import org.jspecify.annotations.Nullable;

/** What kinds of event the bundle explains. Its words are for people; no signature covers them. */
final class Dictionary {

    private final Map<Name, Set<Long>> revisions;
    private final Name probe = new Name();

    private Dictionary(Map<Name, Set<Long>> revisions) {
        this.revisions = revisions;
    }

    /** Reads a list of entries; members that a later format may add are left alone. */
    static Dictionary parse(byte[] document) throws MalformedException {
        Map<Name, Set<Long>> revisions = new HashMap<>();
        for (Object element : Json.list(Json.read(document))) {
            Map<String, @Nullable Object> entry = Json.openObject(element);
            requireWords(entry, "title", "titleEn");
            for (Object field : Json.list(entry.get("fields"))) {
                requireWords(Json.openObject(field), "name", "meaning");
            }
            boolean added = revisions
                    .computeIfAbsent(Name.of(Json.text(entry.get("type"))), ignored -> new HashSet<>())
                    .add(Json.count(entry.get("revision")));
            if (!added) {
                throw new MalformedException("an entry stands twice");
            }
        }
        return new Dictionary(revisions);
    }

    boolean explains(TextBuffer type, long revision) {
        probe.set(type);
        Set<Long> known = revisions.get(probe);
        return known != null && known.contains(revision);
    }

    private static void requireWords(Map<String, @Nullable Object> object, String... names) throws MalformedException {
        for (String name : List.of(names)) {
            Json.text(object.get(name));
        }
    }
}
