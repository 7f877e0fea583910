package jp.ayumi.command.snapshot;

import jp.ayumi.command.council.Councils;
import jp.ayumi.command.kernel.Today;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a decision on a snapshot may look at besides the snapshot. Nothing is read before a rule asks, so a command is bound
 * to no more than it depends on.
 */
@Component
record SnapshotSurroundings(Plans plans, Texts texts, Councils councils, Today today) {}
