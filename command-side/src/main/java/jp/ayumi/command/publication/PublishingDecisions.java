package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_HOLDS_AT_LEAST_ONE_SNAPSHOT;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_HOLDS_A_SNAPSHOT_ONCE;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_IS_PUBLISHED_ONCE;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_REPLACES_ANOTHER_OF_ITS_KIND;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_TELLS_PLEDGES_OF_AREAS_OF_ITS_MUNICIPALITY;
import static jp.ayumi.command.publication.PublicationRule.ONLY_A_WITHDRAWN_EDITION_IS_REPLACED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.snapshot.Frozen;
import jp.ayumi.command.snapshot.SnapshotState;
import org.jspecify.annotations.Nullable;

/** 公表: an edition is put together out of frozen snapshots and words, and is frozen itself. */
final class PublishingDecisions {

    private PublishingDecisions() {}

    static List<EditionEvent> publish(EditionContext context, PublishEdition command) {
        AN_EDITION_IS_PUBLISHED_ONCE.require(context.state().isEmpty(), Pointer.to("id"), "edition", command.edition());
        KernelRule.requireText(command.title(), "title");
        context.requirePast(command.publishedOn(), "publishedOn");
        List<SnapshotState> held = held(context, command);
        if (command.kind() == EditionKind.DISTRICT_NEWS) {
            DistrictNews.require(context, held);
        }
        requireReplaceable(context, command);
        List<FrozenSnapshot> snapshots = held.stream()
                .map(snapshot -> new FrozenSnapshot(snapshot.id(), snapshot.sha256()))
                .toList();
        Frozen frozen = EditionContent.of(command, snapshots, pledges(context, command));
        return List.of(new EditionPublished(
                command.edition(),
                command.kind(),
                command.title(),
                command.publishedOn(),
                snapshots,
                command.replaces(),
                frozen.content(),
                frozen.sha256()));
    }

    private static List<SnapshotState> held(EditionContext context, PublishEdition command) {
        Pointer places = Pointer.to("snapshots");
        AN_EDITION_HOLDS_AT_LEAST_ONE_SNAPSHOT.require(!command.snapshots().isEmpty(), places);
        Map<SnapshotId, SnapshotState> held = new LinkedHashMap<>();
        for (int number = 0; number < command.snapshots().size(); number++) {
            SnapshotId id = command.snapshots().get(number);
            Pointer place = places.at(number);
            SnapshotState snapshot = context.snapshot(command, id)
                    .orElseThrow(() -> AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST.refused(place, "snapshot", id));
            AN_EDITION_HOLDS_A_SNAPSHOT_ONCE.require(held.put(id, snapshot) == null, place, "snapshot", id);
        }
        return List.copyOf(held.values());
    }

    private static Map<AreaId, Map<PledgeId, Pledge>> pledges(EditionContext context, PublishEdition command) {
        Pointer places = Pointer.to("pledges");
        MunicipalityId municipality = command.edition().municipality();
        Map<AreaId, Map<PledgeId, Pledge>> pledges = new LinkedHashMap<>();
        for (int number = 0; number < command.pledges().size(); number++) {
            AreaId area = command.pledges().get(number);
            AN_EDITION_TELLS_PLEDGES_OF_AREAS_OF_ITS_MUNICIPALITY.require(
                    context.hasArea(municipality, area), places.at(number), "area", area);
            pledges.put(area, context.around().pledges().standing(PledgeBookId.of(municipality, area)));
        }
        return pledges;
    }

    private static void requireReplaceable(EditionContext context, PublishEdition command) {
        @Nullable EditionId replaces = command.replaces();
        if (replaces == null) {
            return;
        }
        Pointer place = Pointer.to("replaces");
        EditionState replaced = context.neighbour(command, replaces)
                .filter(edition -> edition.kind() == command.kind())
                .orElseThrow(() -> AN_EDITION_REPLACES_ANOTHER_OF_ITS_KIND.refused(place, "edition", replaces));
        ONLY_A_WITHDRAWN_EDITION_IS_REPLACED.require(!replaced.stands(), place, "edition", replaces);
    }
}
