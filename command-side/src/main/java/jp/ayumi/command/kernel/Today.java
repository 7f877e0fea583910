package jp.ayumi.command.kernel;

import java.time.Clock;
import java.time.LocalDate;
import jp.ayumi.api.Japan;
import org.springframework.stereotype.Component;

/** The date in Japan, for rules that let nothing be recorded before it happens. */
@Component
public class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate inJapan() {
        return Japan.today(clock);
    }
}
