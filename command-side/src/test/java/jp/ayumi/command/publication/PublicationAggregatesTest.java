package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.EditionScenario.news;
import static jp.ayumi.command.publication.EditionScenario.withdrawal;
import static jp.ayumi.command.publication.Tsunashima.NEXT_PLAN;
import static jp.ayumi.command.publication.Tsunashima.RESULT;

import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.HoldGathering;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import org.junit.jupiter.api.Test;

/** That Axon runs the deciders; what they decide is told elsewhere. */
class PublicationAggregatesTest {

    private static final Object[] NOTHING = {};

    private final EditionScenario scenario = new EditionScenario();
    private final OnAxon<EditionAggregate> editions = new OnAxon<>(EditionAggregate.class, scenario.surroundings());
    private final OnAxon<GatheringAggregate> gatherings =
            new OnAxon<>(GatheringAggregate.class, GatheringTest.surroundings());

    @Test
    void handleEveryCommandOfTheSlice() {
        editions.handlesEvery(EditionCommand.class);
        gatherings.handlesEvery(GatheringCommand.class);
    }

    @Test
    void storeWhatWasDecided() {
        Object[] published = scenario.when(news(RESULT, NEXT_PLAN)).events().toArray();

        editions.after(NOTHING, news(RESULT, NEXT_PLAN)).then(published);
        editions.after(published, withdrawal(), 1)
                .then(new EditionWithdrawn(
                        EditionScenario.NEWS,
                        withdrawal().withdrawnOn(),
                        withdrawal().reason()));
        HoldGathering gathering = GatheringTest.held(GatheringKind.OTHER);
        gatherings.after(NOTHING, gathering).then(new GatheringHeld(gathering.gathering(), gathering.held()));
    }

    @Test
    void storeNothingWhenTheyRefuse() {
        Object[] published = scenario.when(news(RESULT, NEXT_PLAN)).events().toArray();

        editions.after(NOTHING, withdrawal()).thenRefusedBy(PublicationRule.EDITION_UNKNOWN);
        editions.after(published, withdrawal(), 2).thenRefusedBy(KernelRule.STALE_VERSION);
    }
}
