package jp.ayumi.query.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to stand in the directory. */
record DirectoryEntryRequest(
        @Size(min = 1, max = 100) @Pattern(regexp = VISIBLE) String name,

        @Nullable @Size(max = 100) @Pattern(regexp = STORABLE)
        String reading,

        @Nullable @Size(max = 1000) @Pattern(regexp = STORABLE)
        String note) {

    private static final String STORABLE = "[^\\x00]*";
    private static final String VISIBLE = "[^\\x00]*[^\\x00\\s　][^\\x00]*";

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "an entry";
    }
}
