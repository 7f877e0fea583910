package jp.ayumi.web.problem;

import org.jspecify.annotations.Nullable;

/**
 * Knows what some exceptions mean to the caller. A module that has exceptions of its own adds a bean; the first in
 * {@link org.springframework.core.annotation.Order} that knows an exception decides.
 */
@FunctionalInterface
public interface FaultTranslator {

    /** What the exception means, or {@code null} when this translator does not know it. */
    @Nullable
    Fault translate(Throwable exception);
}
