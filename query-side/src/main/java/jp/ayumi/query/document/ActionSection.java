package jp.ayumi.query.document;

import static jp.ayumi.query.document.RecordText.list;
import static jp.ayumi.query.document.RecordText.says;
import static jp.ayumi.query.document.RecordText.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.query.document.Block.Fact;
import jp.ayumi.query.document.Block.Facts;
import jp.ayumi.query.document.Block.Text;
import tools.jackson.databind.JsonNode;

/** The four answers to an action, by each organisation that reported; then what councils said, and what comes of it. */
record ActionSection(RecordText frozen, JsonNode action, Wording words) {

    Section section() {
        List<Block> blocks = new ArrayList<>();
        organizations().forEach(organization -> blocks.add(answers(organization)));
        if (blocks.isEmpty()) {
            blocks.add(Text.of(words.say("not-reported")));
        }
        List<Fact> judged = judged();
        if (!judged.isEmpty()) {
            blocks.add(new Facts(words.say("judged"), judged));
        }
        return Section.of(RecordText.title(action), blocks, List.of());
    }

    private Set<String> organizations() {
        Set<String> ids = new LinkedHashSet<>();
        list(action, "progress").forEach(one -> ids.add(text(one, "organization")));
        list(action, "selfEvaluations").forEach(one -> ids.add(text(one, "organization")));
        return ids;
    }

    private Facts answers(String organization) {
        Optional<JsonNode> progress = of(organization, "progress");
        Optional<JsonNode> evaluation = of(organization, "selfEvaluations");
        List<Fact> rows = new ArrayList<>();
        progress.ifPresent(report -> rows.add(Fact.of(words.say("status"), status(report))));
        rows.add(Fact.of(words.say("achieved"), either(evaluation, "achieved", progress, "done")));
        rows.add(Fact.of(words.say("not-achieved"), either(evaluation, "notAchieved", Optional.empty(), "")));
        rows.add(why(evaluation, progress));
        rows.add(Fact.of(words.say("next"), either(evaluation, "nextStep", Optional.empty(), "")));
        evaluation.ifPresent(judged -> rows.add(Fact.of(words.say("self-evaluation"), graded(judged))));
        return new Facts(
                words.say(
                        "answers.caption",
                        "organization",
                        frozen.organizations().getOrDefault(organization, organization)),
                rows);
    }

    /** The reason that was given; else the issues that were met. */
    private Fact why(Optional<JsonNode> evaluation, Optional<JsonNode> progress) {
        List<String> issues = progress.stream()
                .flatMap(report -> list(report, "issues").stream())
                .map(JsonNode::asString)
                .toList();
        boolean reasoned = evaluation.filter(one -> says(one, "reason")).isPresent();
        return reasoned || issues.isEmpty()
                ? Fact.of(words.say("why"), either(evaluation, "reason", Optional.empty(), ""))
                : new Fact(words.say("why"), issues);
    }

    private String status(JsonNode report) {
        String told = words.word("ProgressStatus", text(report, "status"));
        return says(report, "percent") ? told + " " + text(report, "percent") + "%" : told;
    }

    private String graded(JsonNode evaluation) {
        String label = frozen.label("grades", evaluation, "grade");
        String code = text(evaluation, "grade");
        return label.equals(code) ? code : code + " " + label;
    }

    private List<Fact> judged() {
        List<Fact> rows = new ArrayList<>();
        for (JsonNode review : list(action, "councilReviews")) {
            List<String> said = new ArrayList<>();
            if (says(review, "grade")) {
                said.add(graded(review));
            }
            if (says(review, "opinion")) {
                said.add(text(review, "opinion"));
            }
            rows.add(new Fact(words.say("council-said", "body", text(review, "body")), said));
        }
        JsonNode direction = action.path("direction");
        if (says(direction, "word")) {
            rows.add(new Fact(
                    words.say("direction"),
                    says(direction, "reason")
                            ? List.of(frozen.label("directions", direction, "word"), text(direction, "reason"))
                            : List.of(frozen.label("directions", direction, "word"))));
        }
        return rows;
    }

    private Optional<JsonNode> of(String organization, String what) {
        return list(action, what).stream()
                .filter(one -> text(one, "organization").equals(organization))
                .findFirst();
    }

    private static String either(Optional<JsonNode> first, String name, Optional<JsonNode> second, String other) {
        return first.filter(node -> says(node, name))
                .map(node -> text(node, name))
                .or(() -> second.map(node -> text(node, other)))
                .orElse(RecordText.MISSING);
    }
}
