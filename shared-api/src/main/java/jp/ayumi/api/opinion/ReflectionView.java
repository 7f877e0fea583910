package jp.ayumi.api.opinion;

import jp.ayumi.api.planyear.Trace;

/**
 * Where an opinion went.
 *
 * @param number of the opinion's reflections, from 1
 */
public record ReflectionView(int number, Reflection reflection, Trace trace) {}
