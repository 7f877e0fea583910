package jp.ayumi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.ayumi.query.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the queries: the two clocks stand at every one that has them. */
class QueryDescriptionIT {

    /** A stream has a position of its own; the others do not answer from read models. */
    private static final Set<String> ONLY_NOW = Set.of(
            "streamEvents",
            "getCheckpoint",
            "getLogKey",
            "getConsistencyProof",
            "getTile",
            "getEntryBundle",
            "getInclusionProof",
            "listJournal",
            "listAccesses",
            "listExercisedRoles",
            "getPerson",
            "putPerson",
            "erasePerson");

    /** What a day makes no difference to, and why. */
    private static final Map<String, String> ON_EVERY_DAY = Map.ofEntries(
            Map.entry("listMunicipalities", "a municipality is registered once and does not end"),
            Map.entry("listEvents", "events are told in the order of their recording"),
            Map.entry("getEvent", "an event is what was recorded"),
            Map.entry("getPlanHistory", "the history tells when things were recorded"),
            Map.entry("getSnapshotContent", "what is frozen reads alike on every day"),
            Map.entry("getEditionContent", "what is frozen reads alike on every day"),
            Map.entry("getPublishedSnapshotContent", "what is frozen reads alike on every day"),
            Map.entry("getSnapshotDocument", "what is frozen is printed alike on every day"),
            Map.entry("getEditionDocument", "what is frozen is printed alike on every day"),
            Map.entry("getMeetingDocument", "what lies before a meeting is told by the day of the meeting"),
            Map.entry("getReplay", "the steps are the events in the order of their recording"),
            Map.entry("getReplayStep", "a step is an event at the place of its recording"),
            Map.entry("streamReplay", "the steps are the events in the order of their recording"),
            Map.entry("getComparison", "names its own moments, days among them"),
            Map.entry("getYearComparison", "names its own moments, days among them"));

    private static QuerySide querySide;
    private static List<JsonNode> operations;

    @BeforeAll
    static void read() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of(), "springdoc.api-docs.enabled=true");
        operations = querySide
                .getAnonymously("/openapi")
                .json()
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void everyQueryButTheStreamTakesKnownAtAndSaysHowFarItKnows() {
        assertThat(operations).hasSizeGreaterThan(10).allSatisfy(operation -> {
            boolean query = !ONLY_NOW.contains(operation.path("operationId").asString());
            assertThat(parameters(operation).contains("knownAt")).isEqualTo(query);
            assertThat(operation.at("/responses/200/headers").has("Ayumi-Known-At"))
                    .isEqualTo(query);
        });
    }

    @Test
    void asOfIsADayWithItsMeaning() {
        Set<String> those = new TreeSet<>();
        for (JsonNode operation : operations) {
            operation
                    .path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("name").asString().equals("asOf"))
                    .forEach(parameter -> {
                        those.add(operation.path("operationId").asString());
                        assertThat(parameter.at("/schema/format").asString()).isEqualTo("date");
                        assertThat(parameter.path("description").asString()).contains("この日の状態");
                    });
        }

        Set<String> readModels = operations.stream()
                .map(operation -> operation.path("operationId").asString())
                .filter(operation -> !ONLY_NOW.contains(operation))
                .collect(Collectors.toCollection(TreeSet::new));
        readModels.removeAll(ON_EVERY_DAY.keySet());
        assertThat(those).isEqualTo(readModels).doesNotContainAnyElementsOf(ON_EVERY_DAY.keySet());
    }

    private static Set<String> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }
}
