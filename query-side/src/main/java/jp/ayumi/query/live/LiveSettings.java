package jp.ayumi.query.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live updates are sent.
 *
 * @param heartbeat after how long without an event a sign of life is sent; below the idle limit of usual proxies (30–60 s)
 * @param maxStreams how many may look on at once; each may occupy one thread while something is being sent to it
 * @param maxStreamsEach how many of them one person or API client may have; a browser has one per open page
 * @param slowestSend a client that does not take what is sent for so long is cut off
 * @param recent how many events are kept in memory, so that those who keep up cost no reading of the log
 * @param page how many events are read from the log at a time
 */
@ConfigurationProperties("ayumi.live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("100") int maxStreams,
        @DefaultValue("20") int maxStreamsEach,
        @DefaultValue("10s") Duration slowestSend,
        @DefaultValue("1000") int recent,
        @DefaultValue("200") int page) {}
