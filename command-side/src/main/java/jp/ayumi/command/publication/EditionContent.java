package jp.ayumi.command.publication;

import java.util.List;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.command.snapshot.Frozen;
import jp.ayumi.command.snapshot.Members;

/** The content of an edition: its words, and each snapshot by id and hash, so that it cannot be exchanged unseen. */
final class EditionContent {

    /** The form of the content; another form gets another number. */
    static final String FORMAT = "ayumi-edition/1";

    private EditionContent() {}

    static Frozen of(PublishEdition command, List<FrozenSnapshot> snapshots) {
        return Frozen.of(new Members()
                .with("format", FORMAT)
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
                                .toList())
                .map());
    }
}
