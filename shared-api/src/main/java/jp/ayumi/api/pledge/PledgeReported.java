package jp.ayumi.api.pledge;

import java.time.LocalDate;

/**
 * It was told what has come of a pledge.
 *
 * @param on the day it was told
 */
public record PledgeReported(PledgeBookId book, PledgeId pledge, String text, LocalDate on) implements PledgeEvent {}
