package jp.ayumi.query.plantedone;

import jp.ayumi.query.plantedtwo.Two;

/** Breaks: slices have no cycle. */
public record One(Two two) {}
