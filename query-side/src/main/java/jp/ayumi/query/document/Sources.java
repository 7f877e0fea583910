package jp.ayumi.query.document;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.query.document.Block.Cell;
import jp.ayumi.query.document.Block.Column;
import jp.ayumi.query.document.Block.Table;
import jp.ayumi.query.document.Block.Text;

/** What a document was made of, with all that somebody needs to check it: the end of each document. */
final class Sources {

    private static final int SHORT = 16;

    private final Wording words;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();

    Sources(Wording words) {
        this.words = words;
    }

    /** The first digits of a hash, for where there is no room for it. */
    static String shortened(String sha256) {
        return sha256.substring(0, Math.min(SHORT, sha256.length())) + "…";
    }

    /** @param address where the bytes are that the hash is over */
    Sources frozen(String kind, String id, String sha256, String address) {
        rows.add(List.of(Cell.of(kind), Cell.of(id), Cell.of(sha256)));
        checks.add(words.say("sources.check", "id", id, "address", address));
        return this;
    }

    Sources record(RecordText text, String address) {
        frozen(
                words.say("frozen-record"),
                text.record().snapshot().value(),
                text.record().sha256(),
                address);
        checks.add(words.say(
                "sources.names",
                "id",
                text.record().snapshot(),
                "position",
                text.record().taken().position()));
        return this;
    }

    Sources and(String sentence) {
        checks.add(sentence);
        return this;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    words.say("sources.caption"),
                    List.of(
                            new Column(words.say("sources.kind"), 18, false),
                            new Column(words.say("sources.id"), 30, false),
                            new Column("SHA-256", 52, false)),
                    List.copyOf(rows)));
        }
        blocks.add(new Text(List.copyOf(checks)));
        return Section.of(words.say("sources"), blocks, List.of());
    }
}
