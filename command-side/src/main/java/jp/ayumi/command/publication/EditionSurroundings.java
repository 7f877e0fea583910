package jp.ayumi.command.publication;

import jp.ayumi.command.kernel.Today;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.Plans;
import jp.ayumi.command.pledge.Pledges;
import jp.ayumi.command.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** What a decision on an edition may look at besides the edition. Nothing is read before a rule asks. */
@Component
record EditionSurroundings(
        Plans plans,
        Snapshots snapshots,
        Editions editions,
        Municipalities municipalities,
        Pledges pledges,
        Today today) {}
