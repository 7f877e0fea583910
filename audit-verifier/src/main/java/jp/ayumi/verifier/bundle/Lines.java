package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import jp.ayumi.verifier.json.EightBytes;
import jp.ayumi.verifier.json.MalformedException;

/** Reads lines that end with LF, in one buffer that grows to the longest of them. */
final class Lines {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int LONGEST = 1 << 26;

    private final InputStream input;
    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int start;
    private int end;
    private int filled;
    private long number;

    Lines(InputStream input) {
        this.input = input;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws MalformedException when the last line does not end, or a line is longer than anything an event may be; the
     *     next call goes on behind it
     */
    boolean next() throws IOException, MalformedException {
        start = number == 0 ? 0 : end + 1;
        int at = start;
        while (true) {
            at = EightBytes.indexOf('\n', buffer, at, filled);
            if (at < filled) {
                end = at;
                number++;
                return true;
            }
            int pending = filled - start;
            if (!fill()) {
                if (pending > 0) {
                    throw refuse("the last line has no end");
                }
                return false;
            }
            at = start + pending;
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** Exclusive, without the line end. */
    int end() {
        return end;
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    private boolean fill() throws IOException, MalformedException {
        int pending = filled - start;
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, pending);
        } else if (pending == buffer.length) {
            if (pending >= LONGEST) {
                throw refuse("too long");
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        start = 0;
        filled = pending;
        int read = input.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            // The next call begins here again.
            end = -1;
            return false;
        }
        filled += read;
        return true;
    }

    /** What was read of the line is dropped, so that nobody meets it again. */
    private MalformedException refuse(String why) {
        number++;
        filled = 0;
        end = -1;
        return new MalformedException(why);
    }
}
