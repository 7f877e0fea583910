package jp.ayumi.query.pages;

import java.util.List;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * How things went on, from stage to stage, to where they are. Drawn twice from this one model: as a table, which is always
 * there, and as SVG.
 *
 * @param id within the page
 * @param heads what each stage is, from the first to the last
 * @param ways each thing went exactly one of them
 */
public record Flow(String id, String title, String unit, List<String> heads, List<Way> ways) {

    public Flow {
        heads = List.copyOf(heads);
        ways = List.copyOf(ways);
    }

    /** A place at a stage. */
    public record Place(String name, Look look) {}

    /**
     * Things that went the same way.
     *
     * @param places one at each stage
     * @param count of them, from 1
     * @param address of the events behind them
     * @param owner who answers for them, in words
     * @param last the latest event behind them
     */
    public record Way(
            List<Place> places,
            int count,
            @Nullable String address,
            String owner,
            @Nullable Trace last) {
        public Way {
            places = List.copyOf(places);
        }
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !ways.isEmpty();
    }

    public FlowDrawing drawing() {
        return FlowDrawing.of(this);
    }
}
