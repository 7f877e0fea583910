package jp.ayumi.command.plantedtwo;

import java.util.List;
import jp.ayumi.command.plantedone.One;

/** Breaks: slices have no cycle. */
public record Two(List<One> ones) {}
