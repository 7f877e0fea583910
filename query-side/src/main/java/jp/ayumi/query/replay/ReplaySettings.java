package jp.ayumi.query.replay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How histories are sent.
 *
 * @param streamsPerReader how many one person or client may read at once; each occupies a thread while it is read
 */
@ConfigurationProperties("ayumi.replay")
record ReplaySettings(@DefaultValue("2") int streamsPerReader) {}
