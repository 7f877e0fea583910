package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.ayumi.verifier.json.TextBuffer;

/**
 * A text as a key of maps, which is looked up without making an object for it. Compared also, so that names made to collide
 * are still found fast.
 */
final class Name implements Comparable<Name> {

    private byte[] bytes = {};
    private int length;
    private int hash;

    static Name of(String text) {
        TextBuffer buffer = new TextBuffer();
        buffer.append(text.getBytes(StandardCharsets.UTF_8));
        Name name = new Name();
        name.set(buffer);
        return name.copy();
    }

    /** Is this text from now on, as long as nobody changes it. */
    void set(TextBuffer text) {
        bytes = text.bytes();
        length = text.length();
        hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[i];
        }
    }

    /** The same name, which stays. */
    Name copy() {
        Name copy = new Name();
        copy.bytes = Arrays.copyOf(bytes, length);
        copy.length = length;
        copy.hash = hash;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(Name that) {
        return Arrays.compare(bytes, 0, length, that.bytes, 0, that.length);
    }
}
