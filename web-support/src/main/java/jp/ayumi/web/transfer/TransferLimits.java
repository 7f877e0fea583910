package jp.ayumi.web.transfer;

import java.time.Duration;

/**
 * What transfers may take.
 *
 * @param most the largest body, in bytes
 * @param form the largest body of a form, in bytes
 * @param parameters how many parameters a form may have, with those of its address
 * @param bodyWithin in which time a body has to be here
 * @param answerWithin in which time an answer has to be taken
 */
record TransferLimits(int most, int form, int parameters, Duration bodyWithin, Duration answerWithin) {}
