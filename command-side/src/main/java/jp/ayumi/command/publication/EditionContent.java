package jp.ayumi.command.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.command.snapshot.Frozen;
import jp.ayumi.command.snapshot.Members;

/** The content of an edition: its words, and each snapshot by id and hash, so that it cannot be exchanged unseen. */
final class EditionContent {

    /** The form of the content; another form gets another number. */
    static final String FORMAT = "ayumi-edition/1";

    /** The same with the pledges of areas. */
    static final String FORMAT_WITH_PLEDGES = "ayumi-edition/2";

    private EditionContent() {}

    /** @param pledges of each area; of the areas that the command names */
    static Frozen of(
            PublishEdition command, List<FrozenSnapshot> snapshots, Map<AreaId, Map<PledgeId, Pledge>> pledges) {
        Members members = new Members()
                .with("format", command.pledges().isEmpty() ? FORMAT : FORMAT_WITH_PLEDGES)
                .with("edition", command.edition())
                .with("kind", command.kind())
                .with("title", command.title())
                .with("publishedOn", command.publishedOn())
                .with("replaces", command.replaces())
                .with(
                        "snapshots",
                        snapshots.stream()
                                .map(held -> new Members()
                                        .with("snapshot", held.snapshot())
                                        .with("sha256", held.sha256())
                                        .map())
                                .toList())
                .with(
                        "parts",
                        command.parts().stream()
                                .map(part -> new Members()
                                        .with("title", part.title())
                                        .with("text", part.text())
                                        .map())
                                .toList());
        return Frozen.of(
                command.pledges().isEmpty()
                        ? members.map()
                        : members.with("pledges", told(pledges)).map());
    }

    private static List<Map<String, ?>> told(Map<AreaId, Map<PledgeId, Pledge>> pledges) {
        List<Map<String, ?>> told = new ArrayList<>();
        pledges.forEach((area, ofArea) -> ofArea.forEach((id, pledge) -> told.add(new Members()
                .with("area", area)
                .with("pledge", id)
                .with("fiscalYear", pledge.fiscalYear())
                .with("group", pledge.group())
                .with("text", pledge.text())
                .with("plan", pledge.plan())
                .with("element", pledge.element())
                .map())));
        return told;
    }
}
