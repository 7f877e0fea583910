package jp.ayumi.api.board;

import jp.ayumi.api.EventRef;

/**
 * Why something is due on its day.
 *
 * @param sentence in the language asked for
 * @param source the event that set the policy, or last told of the council
 */
public record BoardWhyView(DuePart part, String sentence, EventRef source) {}
