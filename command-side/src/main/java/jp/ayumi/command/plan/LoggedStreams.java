package jp.ayumi.command.plan;

import java.util.Optional;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import org.springframework.stereotype.Component;

/** Looks events up in the log. */
@Component
class LoggedStreams implements RecordedStreams {

    private final LogReader log;

    LoggedStreams(LogReader log) {
        this.log = log;
    }

    @Override
    public Optional<String> at(long position) {
        return log.after(position - 1, 1).stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .map(StoredEvent::stream);
    }
}
