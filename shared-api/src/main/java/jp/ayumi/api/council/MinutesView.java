package jp.ayumi.api.council;

import java.util.List;
import jp.ayumi.api.EventRef;

/**
 * What was said in a meeting, and what came of each item, as last written.
 */
public record MinutesView(String minutes, List<Outcome> outcomes, EventRef source) {}
