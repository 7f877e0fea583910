package jp.ayumi.api.publication;

import jp.ayumi.api.planyear.Trace;

/**
 * One line of an edition's distribution log.
 *
 * @param number from 1
 * @param sha256 of the content that was handed on
 */
public record DistributionView(int number, Distribution distribution, String sha256, Trace trace) {}
