package jp.ayumi.command.plan;

import org.jspecify.annotations.Nullable;

/** The levels of a plan's tree, from the top. */
public enum Level {
    /** 基本目標・柱 */
    GOAL,
    /** 施策・重点目標 */
    MEASURE,
    /** 取組 */
    ACTION,
    /** 指標 */
    INDICATOR;

    /** Whether an element of this level may stand under one of the other; {@code null} is the top. */
    public boolean mayStandUnder(@Nullable Level parent) {
        return switch (this) {
            case GOAL -> parent == null;
            case MEASURE -> parent == GOAL;
            case ACTION -> parent == MEASURE;
            case INDICATOR -> parent != null && parent != INDICATOR;
        };
    }
}
