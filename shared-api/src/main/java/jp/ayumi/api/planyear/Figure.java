package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be missing. Missing is said in so many words and is never zero.
 *
 * @param value {@code null} exactly when missing
 */
public record Figure(@Nullable BigDecimal value, boolean missing) {

    public static final Figure MISSING = new Figure(null, true);

    public Figure {
        if ((value == null) != missing) {
            throw new IllegalArgumentException("a figure is missing exactly when it has no value");
        }
    }

    public static Figure of(@Nullable BigDecimal value) {
        return value == null ? MISSING : new Figure(value, false);
    }
}
