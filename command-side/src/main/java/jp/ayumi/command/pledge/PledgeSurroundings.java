package jp.ayumi.command.pledge;

import java.time.Clock;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on a pledge may look at besides the area's pledges. Nothing is bound: areas stay, and a plan that ends or
 * loses an element at this moment could as well have done so a moment later.
 */
@Component
record PledgeSurroundings(Municipalities municipalities, Plans plans, Clock clock) {}
