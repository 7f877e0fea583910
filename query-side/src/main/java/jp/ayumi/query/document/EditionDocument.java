package jp.ayumi.query.document;

import static jp.ayumi.query.document.RecordText.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.query.document.Block.Fact;
import jp.ayumi.query.document.Block.Facts;
import jp.ayumi.query.document.Block.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 地区だより, and whatever else is published: the edition's own words, then the records that it holds, then what areas pledged.
 *
 * @param areas what areas were called when it was published, by id; those that it does not name go by their ids
 */
record EditionDocument(
        EditionView edition,
        JsonNode content,
        List<RecordText> records,
        Map<String, String> areas,
        String town,
        Wording words) {

    private static final Comparator<RecordText> BY_YEAR = Comparator.comparingInt(RecordText::fiscalYear)
            .thenComparing(text -> text.record().kind());

    PrintModel model() {
        String kind = words.word(edition.kind());
        return new PrintModel(
                words.locale(),
                kind,
                edition.title(),
                town,
                notice(),
                List.of(lead()),
                sections(),
                words.say(
                        "footer",
                        "kind",
                        words.say("edition"),
                        "id",
                        edition.edition(),
                        "hash",
                        Sources.shortened(edition.sha256())),
                edition.published().recordedAt(),
                kind + "_" + edition.title(),
                edition.edition().name());
    }

    private @Nullable String notice() {
        return edition.withdrawal() == null
                ? null
                : words.say(
                        "withdrawn",
                        "day",
                        words.date(edition.withdrawal().withdrawnOn()),
                        "reason",
                        edition.withdrawal().reason());
    }

    private Facts lead() {
        return new Facts(
                null,
                List.of(
                        Fact.of(words.say("publisher"), town),
                        Fact.of(words.say("published-on"), words.date(edition.publishedOn())),
                        Fact.of(words.say("edition"), edition.edition().value())));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (JsonNode part : RecordText.list(content, "parts")) {
            sections.add(Section.of(text(part, "title"), Text.of(text(part, "text"))));
        }
        records.stream()
                .sorted(BY_YEAR)
                .forEach(record -> sections.add(Section.of(record.heading(), List.of(), RecordSections.of(record))));
        List<Fact> pledges =
                RecordText.list(content, "pledges").stream().map(this::pledge).toList();
        if (!pledges.isEmpty()) {
            sections.add(Section.of(words.say("pledges"), new Facts(null, pledges)));
        }
        sections.add(sources());
        return sections;
    }

    private Fact pledge(JsonNode pledge) {
        String area = text(pledge, "area");
        String who = text(pledge, "group");
        JsonNode year = pledge.path("fiscalYear");
        return Fact.of(
                areas.getOrDefault(area, area),
                text(pledge, "text"),
                year.isNumber() ? who + " (" + words.year(year.asInt()) + ")" : who);
    }

    private Section sources() {
        String address = "/api/municipalities/%s/editions/%s"
                .formatted(edition.edition().municipality(), edition.edition().name());
        Sources sources = new Sources(words)
                .frozen(words.say("edition"), edition.edition().value(), edition.sha256(), address + "/content");
        records.stream()
                .sorted(BY_YEAR)
                .forEach(held -> sources.record(
                        held, address + "/snapshots/" + held.record().snapshot().name() + "/content"));
        return sources.section();
    }
}
