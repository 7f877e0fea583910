package jp.ayumi.query.pages.compare;

import java.util.Locale;
import jp.ayumi.api.replay.DifferenceKind;

/** How a difference is marked. The symbol says it without the colour, and a word without both. */
enum Mark {
    ADDED("＋"),
    CHANGED("△"),
    MOVED("→"),
    ENDED("×");

    private final String symbol;

    Mark(String symbol) {
        this.symbol = symbol;
    }

    static Mark of(DifferenceKind kind) {
        return valueOf(kind.name());
    }

    public String symbol() {
        return symbol;
    }

    public String css() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
