package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the commands: the contract that clients are made from. */
class DescriptionIT extends CommandSide {

    private static final Set<String> CREATE = Set.of(
            "registerMunicipality",
            "draftPlan",
            "openPlanYear",
            "establishCouncil",
            "takeSnapshot",
            "publishEdition",
            "holdGathering",
            "raiseIssue",
            "formCommonIssue");
    private static final Set<String> ADD = Set.of(
            "defineAreaDivision",
            "addAreas",
            "registerOrganization",
            "recordLesson",
            "submitAnnualPlan",
            "recordProgress",
            "evaluateAction",
            "appointMember",
            "planMeeting",
            "reportToCouncils",
            "recordDeliberation",
            "recordDistribution",
            "raiseOpinion",
            "answerOpinion",
            "reflectOpinion",
            "hearBack",
            "joinCommonIssue",
            "acknowledgeCounterpart",
            "recordProgressBatch",
            "makePledge",
            "reportOnPledge",
            "admitMember",
            "removeMember");
    private static final Set<String> CHANGE = Set.of(
            "reviseArea",
            "reviseOrganization",
            "dissolveOrganization",
            "setDuePolicy",
            "reviseProfile",
            "composeTree",
            "setEvaluationScheme",
            "adoptPlan",
            "submitMidTermReview",
            "decideOnRevision",
            "revisePlan",
            "pairPlans",
            "carryLessons",
            "endPlan",
            "carryOver",
            "reviseAnnualPlan",
            "correctProgress",
            "submitReview",
            "decideDirections",
            "closeYear",
            "reopenYear",
            "reviseCouncil",
            "dissolveCouncil",
            "replaceMember",
            "endMembership",
            "replanMeeting",
            "cancelMeeting",
            "holdMeeting",
            "recordMinutes",
            "closeMeeting",
            "withdrawEdition",
            "reviseAnswer",
            "leaveUnreflected",
            "withdrawOpinion",
            "takeUpIssue",
            "declineIssue",
            "resolveIssue",
            "leaveCommonIssue",
            "takeUpCommonIssue",
            "declineCommonIssue",
            "resolveCommonIssue",
            "setDistrictPolicy",
            "arrangeDistrict",
            "revisePledge",
            "withdrawPledge",
            "changeGrants",
            "setAccessPolicy");

    private final Map<String, JsonNode> operations = new TreeMap<>();
    private JsonNode schemas = tools.jackson.databind.node.MissingNode.getInstance();

    @BeforeEach
    void read() {
        JsonNode api = http().send(http().to("/openapi")).json();
        api.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(operation ->
                        operations.put(operation.path("operationId").asString(), operation));
        schemas = api.at("/components/schemas");
    }

    private Set<String> those(Predicate<JsonNode> which) {
        Set<String> names = new TreeSet<>();
        operations.forEach((name, operation) -> {
            if (which.test(operation)) {
                names.add(name);
            }
        });
        return names;
    }

    private static boolean requiresHeader(JsonNode operation, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString().equals(name)
                        && parameter.path("required").asBoolean());
    }

    @Test
    void everyCommandHasItsOperation() {
        Set<String> all = new TreeSet<>(CREATE);
        all.addAll(ADD);
        all.addAll(CHANGE);
        assertThat(operations.keySet()).isEqualTo(all);
    }

    @Test
    void everyCommandNeedsAnIdempotencyKey() {
        assertThat(those(operation -> requiresHeader(operation, "Idempotency-Key")))
                .isEqualTo(operations.keySet());
    }

    @Test
    void whatChangesSomethingNeedsIfMatch() {
        assertThat(those(operation -> requiresHeader(operation, "If-Match"))).isEqualTo(CHANGE);
        assertThat(those(operation -> operation.at("/responses/428").isObject()))
                .isEqualTo(CHANGE);
    }

    @Test
    void whatBeginsAHistoryAnswers201WithItsAddress() {
        assertThat(those(operation ->
                        operation.at("/responses/201/headers/Location").isObject()))
                .isEqualTo(CREATE);
        assertThat(those(
                        operation -> operation.at("/responses/200/headers/ETag").isObject()))
                .hasSize(ADD.size() + CHANGE.size());
    }

    @Test
    void theReceiptIsDescribedAsJson() {
        assertThat(operations
                        .get("recordProgress")
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Receipt");
    }

    /** The rule of {@link ValueBounds}: nothing that comes from outside is without bounds. */
    @Test
    void everyTextAndEveryListOfARequestIsBounded() {
        Set<String> unbounded = new TreeSet<>();
        Set<String> answers = Set.of("Receipt", "Problem", "PlaceToBlame");
        schemas.properties().stream()
                .filter(schema -> !answers.contains(schema.getKey()))
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (!isBounded(property.getValue())) {
                                unbounded.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        assertThat(unbounded).isEmpty();
    }

    private static boolean isBounded(JsonNode property) {
        String type = property.path("type").toString();
        if (type.contains("array")) {
            return property.has("maxItems") && isBounded(property.path("items"));
        }
        if (type.contains("string")) {
            return property.has("maxLength") || property.has("enum") || property.has("format");
        }
        if (type.contains("number")) {
            return property.has("exclusiveMaximum") && property.has("exclusiveMinimum");
        }
        return !type.contains("integer") || property.has("maximum") && property.has("minimum");
    }
}
