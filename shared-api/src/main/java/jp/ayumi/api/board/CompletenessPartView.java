package jp.ayumi.api.board;

import java.util.List;
import jp.ayumi.api.planyear.Ratio;

/**
 * How complete one part of the round is.
 *
 * @param present of what is asked for, how much is there; without a percentage when nothing is asked for
 * @param missing each thing that is not there, once for each owner
 */
public record CompletenessPartView(CompletenessPart part, Ratio present, List<MissingView> missing) {}
