package jp.ayumi.query.document;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.Japan;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.query.document.Block.Fact;
import jp.ayumi.query.document.Block.Facts;

/** 年次報告, or 年間計画: one frozen record. */
record RecordDocument(RecordText text, String town, Wording words) {

    PrintModel model() {
        FrozenRecordView record = text.record();
        String kind = words.say("kind." + record.kind());
        List<Section> sections = new ArrayList<>(RecordSections.of(text));
        sections.add(new Sources(words).record(text, contentOf(record)).section());
        return new PrintModel(
                words.locale(),
                kind,
                text.planTitle() + " " + words.year(text.fiscalYear()) + " " + kind,
                town,
                null,
                List.of(lead()),
                sections,
                words.say(
                        "footer",
                        "kind",
                        words.say("frozen-record"),
                        "id",
                        record.snapshot(),
                        "hash",
                        Sources.shortened(record.sha256())),
                record.taken().recordedAt(),
                kind + "_" + text.planTitle() + "_" + words.year(text.fiscalYear()),
                record.snapshot().name());
    }

    private Facts lead() {
        FrozenRecordView record = text.record();
        return new Facts(
                null,
                List.of(
                        Fact.of(words.say("plan"), text.planTitle()),
                        Fact.of(words.say("fiscal-year"), words.year(text.fiscalYear())),
                        Fact.of(words.say("revision"), words.say("revision.number", "number", record.planRevision())),
                        Fact.of(
                                words.say("frozen-on"),
                                words.date(Japan.dayOf(record.taken().recordedAt()))),
                        Fact.of(words.say("frozen-record"), record.snapshot().value())));
    }

    static String contentOf(FrozenRecordView record) {
        return "/api/municipalities/%s/snapshots/%s/content"
                .formatted(record.snapshot().municipality(), record.snapshot().name());
    }
}
