package jp.ayumi.verifier.json;

/**
 * Walks over JSON (RFC 8259) in UTF-8 without making objects, so that millions of lines can be read. Refuses invalid UTF-8,
 * escapes that are half a surrogate pair, and numbers with a leading zero.
 */
public final class JsonCursor extends JsonStrings {

    private static final int DEEPEST = 500;
    private static final int MOST_DIGITS = 18;

    /** Of each open container whether it is an object, from 1. */
    private final boolean[] objects = new boolean[DEEPEST + 2];

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
        long value = decimal(MOST_DIGITS);
        int digits = place() - first;
        if (digits == 0 || isDigit() || leadingZero && (negative || digits > 1)) {
            throw wrong();
        }
        return negative ? -value : value;
    }

    /**
     * Steps over a value of any kind. One loop that remembers which containers are open: methods that call each other would be
     * compiled into each other, and compiling them takes longer than many bundles.
     */
    public void value() throws MalformedException {
        int open = 0;
        do {
            if (open > DEEPEST) {
                throw wrong();
            }
            if (open > 0 && objects[open]) {
                string();
                expect(':');
            }
            if (!begins()) {
                scalar();
            } else {
                objects[++open] = peek() == '{';
                step();
                if (!take(end(open))) {
                    continue;
                }
                open--;
            }
            while (open > 0 && !take(',')) {
                expect(end(open--));
            }
        } while (open > 0);
    }

    private boolean begins() {
        int next = peek();
        return next == '{' || next == '[';
    }

    private char end(int container) {
        return objects[container] ? '}' : ']';
    }

    private void scalar() throws MalformedException {
        switch (peek()) {
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
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
