package jp.ayumi.query.document;

import static jp.ayumi.query.document.RecordText.list;
import static jp.ayumi.query.document.RecordText.text;
import static jp.ayumi.query.document.RecordText.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.query.document.Block.Cell;
import jp.ayumi.query.document.Block.Column;
import jp.ayumi.query.document.Block.Fact;
import jp.ayumi.query.document.Block.Facts;
import jp.ayumi.query.document.Block.Table;
import jp.ayumi.query.document.Block.Text;
import tools.jackson.databind.JsonNode;

/** What a frozen record tells, section by section. */
record RecordSections(RecordText frozen, Wording words) {

    static List<Section> of(RecordText frozen) {
        RecordSections sections = new RecordSections(frozen, frozen.words());
        return frozen.record().kind() == SnapshotKind.YEAR_RESULT ? sections.result() : sections.plan();
    }

    private List<Section> result() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(words.say("overview"), new ResultTallies(frozen, words).tables(), List.of()));
        if (!frozen.list("indicators").isEmpty()) {
            sections.add(Section.of(words.say("indicators"), indicators()));
        }
        sections.addAll(goals());
        if (!frozen.list("reviews").isEmpty()) {
            sections.add(Section.of(words.say("reviews"), List.of(), reviews()));
        }
        return sections;
    }

    private Table indicators() {
        return new Table(
                words.say("indicators.caption", "year", words.year(frozen.fiscalYear())),
                List.of(
                        new Column(words.say("indicator"), 52, false),
                        new Column(words.say("baseline"), 16, true),
                        new Column(words.say("target"), 16, true),
                        new Column(words.say("actual"), 16, true)),
                frozen.list("indicators").stream()
                        .map(one -> List.of(
                                Cell.of(title(one) + " (" + text(one, "unit") + ")"),
                                Cell.of(text(one, "baseline")),
                                Cell.of(text(one, "target")),
                                Cell.of(text(one, "actual"))))
                        .toList());
    }

    /** Goals with the actions under them, whatever lies between; then the actions that belong to none. */
    private List<Section> goals() {
        List<Section> goals = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (JsonNode goal : frozen.list("goals")) {
            Set<String> under = new HashSet<>(Set.of(text(goal, "id")));
            frozen.list("measures").stream()
                    .filter(measure -> under.contains(text(measure, "parent")))
                    .map(measure -> text(measure, "id"))
                    .forEach(under::add);
            List<Section> actions = actions(under, told, true);
            if (!actions.isEmpty()) {
                goals.add(Section.of(title(goal), List.of(), actions));
            }
        }
        List<Section> others = actions(told, told, false);
        if (!others.isEmpty()) {
            goals.add(Section.of(words.say("other-actions"), List.of(), others));
        }
        return goals;
    }

    private List<Section> actions(Set<String> parents, Set<String> told, boolean under) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode action : frozen.list("actions")) {
            if (under ? parents.contains(text(action, "parent")) : !told.contains(text(action, "id"))) {
                sections.add(new ActionSection(frozen, action, words).section());
                told.add(text(action, "id"));
            }
        }
        return sections;
    }

    private List<Section> reviews() {
        return frozen.list("reviews").stream()
                .map(review -> Section.of(
                        text(review, "body"),
                        new Facts(
                                null,
                                list(review, "answers").stream()
                                        .map(answer -> Fact.of(
                                                frozen.label("questions", answer, "question"), text(answer, "text")))
                                        .toList())))
                .toList();
    }

    private List<Section> plan() {
        List<Section> parts = frozen.list("parts").stream()
                .map(part -> Section.of(frozen.organization(part), entries(part)))
                .toList();
        return parts.isEmpty() ? List.of(Section.of(words.say("entries"), Text.of(words.say("entries.none")))) : parts;
    }

    private Table entries(JsonNode part) {
        return new Table(
                words.say(
                        "entries.caption",
                        "organization",
                        frozen.organization(part),
                        "year",
                        words.year(frozen.fiscalYear())),
                List.of(
                        new Column(words.say("action"), 34, false),
                        new Column(words.say("intention"), 40, false),
                        new Column(words.say("target"), 26, false)),
                list(part, "entries").stream()
                        .map(entry -> List.of(
                                Cell.of(RecordText.says(entry, "title") ? text(entry, "title") : text(entry, "action")),
                                Cell.of(text(entry, "intention")),
                                Cell.of(text(entry, "target"))))
                        .toList());
    }
}
