package jp.ayumi.query.directory;

import java.time.Instant;
import jp.ayumi.api.council.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an opaque id.
 *
 * @param reading 読み
 * @param note whatever helps to tell two persons apart
 * @param updatedAt when it was last written
 */
record DirectoryEntry(
        PersonId person,
        String name,
        @Nullable String reading,
        @Nullable String note,
        Instant updatedAt) {

    /** Says nothing of the person: a log of the program must not know names. */
    @Override
    public String toString() {
        return "entry of " + person;
    }
}
