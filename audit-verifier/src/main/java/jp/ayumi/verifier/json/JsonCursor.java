package jp.ayumi.verifier.json;

/**
 * Walks over JSON (RFC 8259) in UTF-8 without making objects, so that millions of lines can be read. Refuses invalid UTF-8,
 * escapes that are half a surrogate pair, and numbers with a leading zero.
 */
public final class JsonCursor extends JsonStrings {

    private static final int DEEPEST = 500;
    private static final int MOST_DIGITS = 18;

    /** Begins at {@code from}; {@code to} is exclusive. */
    public JsonCursor over(byte[] source, int from, int to) {
        begin(source, from, to);
        return this;
    }

    public void expectEnd() throws MalformedException {
        if (peek() >= 0) {
            throw wrong();
        }
    }

    /** An integer of at most 18 digits in its one spelling. */
    public long integer() throws MalformedException {
        boolean negative = take('-');
        int first = place();
        boolean leadingZero = here() == '0';
        long value = 0;
        while (isDigit() && place() - first < MOST_DIGITS) {
            value = value * 10 + (here() - '0');
            step();
        }
        int digits = place() - first;
        if (digits == 0 || isDigit() || leadingZero && (negative || digits > 1)) {
            throw wrong();
        }
        return negative ? -value : value;
    }

    /** Steps over a value of any kind. */
    public void value() throws MalformedException {
        value(0);
    }

    private void value(int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw wrong();
        }
        switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void members(int depth) throws MalformedException {
        expect('{');
        if (take('}')) {
            return;
        }
        do {
            string();
            expect(':');
            value(depth + 1);
        } while (take(','));
        expect('}');
    }

    private void elements(int depth) throws MalformedException {
        expect('[');
        if (take(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (take(','));
        expect(']');
    }

    private void number() throws MalformedException {
        take('-');
        int first = place();
        boolean leadingZero = here() == '0';
        digits();
        if (leadingZero && place() - first > 1) {
            throw wrong();
        }
        if (here() == '.') {
            step();
            digits();
        }
        if (here() == 'e' || here() == 'E') {
            step();
            if (here() == '+' || here() == '-') {
                step();
            }
            digits();
        }
    }

    private void digits() throws MalformedException {
        if (!isDigit()) {
            throw wrong();
        }
        while (isDigit()) {
            step();
        }
    }

    private boolean isDigit() {
        return here() >= '0' && here() <= '9';
    }
}
