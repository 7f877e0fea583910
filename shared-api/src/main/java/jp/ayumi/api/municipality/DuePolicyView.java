package jp.ayumi.api.municipality;

import jp.ayumi.api.EventRef;

/**
 * When things are due, as it was last said.
 */
public record DuePolicyView(DuePolicy policy, EventRef source) {}
