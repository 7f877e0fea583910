package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.AreaDivisionId;

/** Counts by the areas of one division. Its rows add up to the total of the dashboard, whatever the division. */
public record AreaBreakdownView(AreaDivisionId division, String name, List<BreakdownRow> rows) {
    public AreaBreakdownView {
        rows = List.copyOf(rows);
    }
}
