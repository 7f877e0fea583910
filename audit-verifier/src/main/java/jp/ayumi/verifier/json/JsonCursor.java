package jp.ayumi.verifier.json;

/**
 * Walks over JSON (RFC 8259) in UTF-8 without making objects, so that millions of lines can be read. Refuses invalid UTF-8,
 * escapes that are half a surrogate pair, and numbers with a leading zero.
 */
public final class JsonCursor extends JsonStrings {

    private static final int DEEPEST = 500;
    private static final int MOST_DIGITS = 18;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    /** How each open container ends, from 1. */
    private final byte[] ends = new byte[DEEPEST + 2];

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

    /** An integer of at most 18 digits in its one spelling, which is the text then. */
    public long integer() throws MalformedException {
        peek();
        int start = place();
        boolean negative = take('-');
        int first = place();
        boolean leadingZero = here() == '0';
        long value = decimal(MOST_DIGITS);
        int digits = place() - first;
        if (digits == 0 || isDigit() || leadingZero && (negative || digits > 1)) {
            throw wrong();
        }
        setText(start);
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
            int next = peek();
            if (next == '{' || next == '[') {
                step();
                ends[++open] = (byte) (next == '{' ? '}' : ']');
                if (peek() != ends[open]) {
                    nameIn(open);
                    continue;
                }
            } else {
                scalar(next);
            }
            open = afterValue(open);
        } while (open > 0);
    }

    /** Steps over what ends here; the number of containers that are still open: another value of the last one follows. */
    private int afterValue(int before) throws MalformedException {
        int open = before;
        while (open > 0) {
            int next = peek();
            step();
            if (next == ',') {
                nameIn(open);
                return open;
            }
            if (next != ends[open]) {
                throw wrong();
            }
            open--;
        }
        return 0;
    }

    private void nameIn(int container) throws MalformedException {
        if (ends[container] == '}') {
            string();
            expect(':');
        }
    }

    private void scalar(int first) throws MalformedException {
        switch (first) {
            case '"' -> string();
            case 't', 'f', 'n' -> word(first == 't' ? TRUE : first == 'f' ? FALSE : NULL);
            default -> number();
        }
    }

    private void number() throws MalformedException {
        if (here() == '-') {
            step();
        }
        boolean leadingZero = here() == '0';
        if (digits() > 1 && leadingZero) {
            throw wrong();
        }
        int next = here();
        if (next == '.' || next == 'e' || next == 'E') {
            fractionAndExponent();
        }
    }

    private void fractionAndExponent() throws MalformedException {
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

    /** How many there are, which is at least one. */
    private int digits() throws MalformedException {
        int first = place();
        while (isDigit()) {
            step();
        }
        if (place() == first) {
            throw wrong();
        }
        return place() - first;
    }

    private boolean isDigit() {
        return here() >= '0' && here() <= '9';
    }
}
