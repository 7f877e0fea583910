package jp.ayumi.web.transfer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What transfers may take; their values stand in {@code ayumi-web.properties}.
 *
 * @param body the largest body
 * @param form the largest body of a form
 * @param parameters how many parameters a form may have, with those of its address
 * @param bodyWithin in which time a body has to be here
 * @param answerWithin in which time an answer has to be taken
 * @param inFlight how much memory bodies and answers on their way may hold together
 */
@ConfigurationProperties("ayumi.limits")
record TransferLimits(
        DataSize body, DataSize form, int parameters, Duration bodyWithin, Duration answerWithin, DataSize inFlight) {}
