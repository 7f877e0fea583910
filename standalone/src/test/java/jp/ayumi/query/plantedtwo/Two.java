package jp.ayumi.query.plantedtwo;

import java.util.List;
import jp.ayumi.query.plantedone.One;

/** Breaks: slices have no cycle. */
public record Two(List<One> ones) {}
