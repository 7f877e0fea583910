package jp.ayumi.query.pages;

import java.util.Locale;
import jp.ayumi.api.planyear.ProgressStatus;

/** How something is told apart without colour: by a symbol in tables, a pattern in bars, a mark on lines. */
public enum Look {
    COMPLETED("●"),
    IN_PROGRESS("▶"),
    DELAYED("▲"),
    NOT_STARTED("○"),
    NOT_DONE("✕"),
    NOT_REPORTED("–"),
    ACTUAL("●"),
    TARGET("◇"),
    /** of a meeting, and of what a cadence asks for */
    HELD("●"),
    PLANNED("◇"),
    AT_RISK("▲"),
    MISSING("✕"),
    /** of an opinion */
    GIVEN("■"),
    REFLECTED("●"),
    TO_BE_REFLECTED("▶"),
    UNDER_CONSIDERATION("–"),
    ANSWERED("○"),
    NOT_REFLECTED("✕"),
    WITHDRAWN("▽");

    private final String symbol;

    Look(String symbol) {
        this.symbol = symbol;
    }

    public static Look of(ProgressStatus status) {
        return valueOf(status.name());
    }

    public String symbol() {
        return symbol;
    }

    /** Its name in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
