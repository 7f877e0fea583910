package jp.ayumi.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.ayumi.api.Japan;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.query.document.Block.Cell;
import jp.ayumi.query.document.Block.Column;
import jp.ayumi.query.document.Block.Fact;
import jp.ayumi.query.document.Block.Facts;
import jp.ayumi.query.document.Block.Table;
import jp.ayumi.query.document.Block.Text;

/** 委員会資料: the agenda, the reports as they were frozen, and the opinions that are open. */
record PacketDocument(Packet packet, String town, Wording words) {

    PrintModel model() {
        String council = packet.council().profile().name();
        String day = words.date(packet.meeting().date());
        String kind = words.say("kind.packet");
        return new PrintModel(
                words.locale(),
                kind,
                words.say("packet.title", "council", council, "day", day),
                town,
                null,
                List.of(lead(), Text.of(words.say("packet.parts", "position", packet.position()))),
                sections(),
                footer(),
                packet.meeting().date().atStartOfDay(Japan.ZONE).toInstant(),
                kind + "_" + council + "_" + day,
                packet.council().council().name() + "-" + packet.meeting().meeting());
    }

    private Facts lead() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(words.say("packet.council"), packet.council().profile().name()));
        facts.add(Fact.of(words.say("packet.day"), words.date(packet.meeting().date())));
        facts.add(Fact.of(
                words.say("packet.purposes"),
                packet.meeting().purposes().stream().map(words::word).collect(Collectors.joining(words.say("comma")))));
        facts.add(Fact.of(
                words.say("packet.members"),
                String.valueOf(packet.council().members().members())));
        facts.add(Fact.of(words.say("packet.known"), words.say("position", "position", packet.position())));
        return new Facts(null, facts);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(agenda(), received(), opinions()));
        packet.records()
                .forEach(record -> sections.add(Section.of(record.heading(), List.of(), RecordSections.of(record))));
        Sources sources = new Sources(words);
        packet.records().forEach(record -> sources.record(record, RecordDocument.contentOf(record.record())));
        sections.add(sources.and(words.say("packet.again", "position", packet.position()))
                .section());
        return sections;
    }

    private Section agenda() {
        List<AgendaItem> agenda = packet.meeting().agenda();
        return Section.of(
                words.say("packet.agenda"),
                agenda.isEmpty()
                        ? Text.of(words.say("packet.agenda.none"))
                        : new Table(
                                words.say("packet.agenda.caption"),
                                List.of(
                                        new Column(words.say("packet.agenda.number"), 12, false),
                                        new Column(words.say("packet.agenda.item"), 50, false),
                                        new Column(words.say("plan"), 38, false)),
                                agenda.stream()
                                        .map(item -> List.of(
                                                Cell.of(String.valueOf(item.number())),
                                                Cell.of(item.title()),
                                                Cell.of(about(item))))
                                        .toList()));
    }

    private String about(AgendaItem item) {
        if (item.plan() == null) {
            return RecordText.MISSING;
        }
        String plan = packet.records().stream()
                .filter(record -> record.record().planYear().plan().equals(item.plan()))
                .map(RecordText::planTitle)
                .findFirst()
                .orElse(item.plan().value());
        return item.fiscalYear() == null
                ? plan
                : plan + " " + words.year(item.fiscalYear().startYear());
    }

    private Section received() {
        return Section.of(
                words.say("packet.reports"),
                packet.reports().isEmpty()
                        ? Text.of(words.say("packet.reports.none"))
                        : new Table(
                                words.say("packet.reports.caption"),
                                List.of(
                                        new Column(words.say("frozen-record"), 30, false),
                                        new Column(words.say("packet.reports.kind"), 16, false),
                                        new Column(words.say("packet.reports.day"), 22, false),
                                        new Column("SHA-256", 32, false)),
                                packet.reports().stream()
                                        .map(report -> List.of(
                                                Cell.of(report.snapshot().value()),
                                                Cell.of(words.say("kind." + report.kind())),
                                                Cell.of(words.date(report.reportedOn())),
                                                Cell.of(Sources.shortened(report.sha256()))))
                                        .toList()));
    }

    private Section opinions() {
        return Section.of(
                words.say("packet.opinions"),
                packet.open().isEmpty()
                        ? Text.of(words.say("packet.opinions.none"))
                        : new Table(
                                words.say("packet.opinions.caption"),
                                List.of(
                                        new Column(words.say("packet.opinion"), 44, false),
                                        new Column(words.say("packet.opinions.day"), 22, false),
                                        new Column(words.say("packet.opinions.state"), 34, false)),
                                packet.open().stream().map(this::opinion).toList()));
    }

    private List<Cell> opinion(OpinionView opinion) {
        String state = words.word(opinion.state());
        List<AnswerView> answers = opinion.answers();
        return List.of(
                Cell.of(opinion.said().text()),
                Cell.of(words.date(opinion.said().raisedOn())),
                Cell.of(
                        answers.isEmpty()
                                ? state
                                : state + ": " + answers.get(answers.size() - 1).text()));
    }

    private String footer() {
        String hashes = packet.records().stream()
                .limit(2)
                .map(record -> Sources.shortened(record.record().sha256()))
                .collect(Collectors.joining(words.say("comma")));
        return packet.records().isEmpty()
                ? words.say("packet.footer.none", "meeting", packet.meeting().meeting(), "position", packet.position())
                : words.say(
                        "packet.footer",
                        "meeting",
                        packet.meeting().meeting(),
                        "position",
                        packet.position(),
                        "hashes",
                        hashes);
    }
}
