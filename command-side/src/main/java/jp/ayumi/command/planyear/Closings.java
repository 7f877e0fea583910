package jp.ayumi.command.planyear;

/**
 * How often this year was closed, and which closing of the year before it has taken over.
 *
 * @param number of this year's closings so far
 * @param closed whether it is closed now
 * @param takenOver number of the closing of the year before that was carried over last; 0 when none was
 */
record Closings(int number, boolean closed, int takenOver) {

    static final Closings NONE = new Closings(0, false, 0);

    Closings closed(int closing) {
        return new Closings(closing, true, takenOver);
    }

    Closings reopened() {
        return new Closings(number, false, takenOver);
    }

    Closings carriedOver(int closing) {
        return new Closings(number, closed, closing);
    }
}
