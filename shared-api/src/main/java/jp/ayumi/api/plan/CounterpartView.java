package jp.ayumi.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One counterpart.
 *
 * @param pairs the elements that face each other, whichever of the two plans stated it
 * @param open how many changes nobody has acknowledged yet
 * @param acknowledged the latest acknowledgement; {@code null} when there was none
 * @param changes what changed at the counterpart's elements that face ours, the latest first, at most
 *     {@value #MOST_CHANGES}
 */
public record CounterpartView(
        PlanId counterpart,
        String title,
        List<ElementPairView> pairs,
        int open,
        @Nullable AcknowledgementView acknowledged,
        List<CounterpartChangeView> changes) {
    /** How many changes are told at most. */
    public static final int MOST_CHANGES = 200;
}
