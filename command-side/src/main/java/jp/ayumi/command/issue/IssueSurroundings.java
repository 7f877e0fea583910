package jp.ayumi.command.issue;

import java.time.Clock;
import java.time.LocalDate;
import jp.ayumi.api.Japan;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on an issue may look at besides the issue. Nothing is read before a rule asks, so a command is bound to no
 * more than it depends on.
 */
@Component
record IssueSurroundings(
        Municipalities municipalities, Plans plans, Issues issues, CommonIssues commonIssues, Clock clock) {

    /** The date in Japan. */
    LocalDate today() {
        return Japan.today(clock);
    }
}
