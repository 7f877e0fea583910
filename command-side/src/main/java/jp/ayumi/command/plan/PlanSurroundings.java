package jp.ayumi.command.plan;

import jp.ayumi.command.municipality.Municipalities;
import org.springframework.stereotype.Component;

/**
 * What a decision on a plan may look at besides the plan. Nothing is read before a rule asks, so a command is bound to no
 * more than it depends on.
 */
@Component
record PlanSurroundings(
        Municipalities municipalities,
        Plans plans,
        RecordedProgress progress,
        LeadingCouncils councils,
        RecordedStreams streams) {}
