package jp.ayumi.command.council;

import java.time.Clock;
import java.time.LocalDate;
import jp.ayumi.api.Japan;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on a council may look at besides the council. Nothing is read before a rule asks, so a command is bound to
 * no more than it depends on.
 */
@Component
record CouncilSurroundings(Municipalities municipalities, Plans plans, Councils councils, Clock clock) {

    /** The date in Japan. */
    LocalDate today() {
        return Japan.today(clock);
    }
}
