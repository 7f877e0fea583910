package jp.ayumi.command.publication;

import jp.ayumi.command.kernel.Today;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on a gathering may look at. Nothing of it is bound: what was presented existed, whatever becomes of it at
 * the same moment.
 */
@Component
record GatheringSurroundings(Municipalities municipalities, Plans plans, Today today) {}
