package jp.ayumi.log.axonserver;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Warns once the process has started: what rests on our append transaction holds on the PostgreSQL log only. */
final class WeakerGuarantees {

    private static final Logger LOG = LoggerFactory.getLogger(WeakerGuarantees.class);

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        LOG.warn("{}", sentence(Locale.getDefault()));
    }

    static String sentence(Locale locale) {
        return Sentences.sentence("weaker", locale);
    }
}
