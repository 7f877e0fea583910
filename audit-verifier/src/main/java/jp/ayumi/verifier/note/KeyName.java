package jp.ayumi.verifier.note;

/** How a key may be called: not empty, no space of any script, no plus. */
final class KeyName {

    private KeyName() {}

    static boolean allowed(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
