package jp.ayumi.command.plantedone;

import jp.ayumi.command.plantedtwo.Two;

/** Breaks: slices have no cycle. */
public record One(Two two) {}
