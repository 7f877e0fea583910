package jp.ayumi.query.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.FrozenRecordView.NamedOrganization;
import tools.jackson.databind.JsonNode;

/** A frozen record and what it says. What it does not say is told as a dash, never as nothing or zero. */
record RecordText(FrozenRecordView record, JsonNode content, Map<String, String> organizations, Wording words) {

    static final String MISSING = "–";

    /** @throws jp.ayumi.web.problem.ProblemException see {@link FrozenContent#verified} */
    static RecordText of(FrozenRecordView record, Wording words) {
        return new RecordText(
                record,
                FrozenContent.verified(
                        record.snapshot().value(), record.content(), record.sha256(), FrozenContent.SNAPSHOT),
                record.organizations().stream()
                        .collect(Collectors.toMap(
                                named -> named.organization().value(), NamedOrganization::name, (one, same) -> one)),
                words);
    }

    List<JsonNode> list(String name) {
        return list(content, name);
    }

    static List<JsonNode> list(JsonNode node, String name) {
        return node.path(name).valueStream().toList();
    }

    /** A text or a number as it stands there. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() || value.asString().isBlank() ? MISSING : value.asString();
    }

    /** Whether there is anything to read. */
    static boolean says(JsonNode node, String name) {
        return !text(node, name).equals(MISSING);
    }

    /** What the organisation was called when the record was frozen; its id when it had no name yet. */
    String organization(JsonNode node) {
        String id = text(node, "organization");
        return organizations.getOrDefault(id, id);
    }

    /** A title, or the id where the plan of the year had none. */
    static String title(JsonNode element) {
        return says(element, "title") ? text(element, "title") : text(element, "id");
    }

    /** The label of a word of the scheme by which the year was judged. */
    String label(String words, JsonNode node, String name) {
        return list(content.path("scheme"), words).stream()
                .filter(word -> Objects.equals(text(word, words.equals("questions") ? "id" : "code"), text(node, name)))
                .map(word -> text(word, "label"))
                .findFirst()
                .orElse(text(node, name));
    }

    String planTitle() {
        return says(content, "planTitle")
                ? text(content, "planTitle")
                : record.planYear().plan().value();
    }

    int fiscalYear() {
        return record.planYear().fiscalYear().startYear();
    }

    String heading() {
        return words.say("heading." + record.kind(), "plan", planTitle(), "year", words.year(fiscalYear()));
    }
}
