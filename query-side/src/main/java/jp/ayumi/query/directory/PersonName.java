package jp.ayumi.query.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a person is called.
 *
 * @param reading 読み; {@code null} when unknown
 */
public record PersonName(String name, @Nullable String reading) {

    /** Says nothing of the person: a log of the program must not know names. */
    @Override
    public String toString() {
        return "a name";
    }
}
