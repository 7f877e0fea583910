package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.web.testing.AccessMatrix;
import jp.ayumi.web.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every writing operation of the API by every role, of the own and of another organisation, about the own municipality, about
 * another and about none, over HTTP, against the committed table. An operation without a row fails.
 */
class AccessMatrixIT extends CommandSide {

    private static final AccessMatrix MATRIX = AccessMatrix.ofCommands();
    private static final String OWN = "matrix-own";
    private static final String OTHER = "matrix-other";
    private static final String NOWHERE = "matrix-nowhere";
    private static final List<String> TOWNS = List.of(OWN, OTHER, NOWHERE);
    /** The first is the one to which everything in the story belongs. */
    private static final List<String> ORGANIZATIONS = List.of("city-hall", "another");

    private static final int SENDERS = 12;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String INSTALLATION = "installation";
    private static final String ANONYMOUS = "anonymous";
    /** Written on the other side, and asserted there. */
    private static final Set<String> OF_THE_DIRECTORY = Set.of("putPerson", "erasePerson");
    /** What refuses a request before it becomes a command: then nobody has decided who may send it. */
    private static final Set<String> TOO_EARLY = Set.of("VALIDATION_FAILED", "FIELD_UNKNOWN", "IF_MATCH_MISSING");

    private static final Map<String, Story.Step> STEPS = new LinkedHashMap<>();
    private static @Nullable Storyteller teller;

    static {
        Story.steps().forEach(step -> STEPS.putIfAbsent(step.operation(), step));
    }

    /** Both towns have what the operations are about, so that no cell is open or closed for want of it. */
    @BeforeEach
    void bothTownsHaveTheirStory() {
        if (teller == null) {
            teller = new Storyteller(http());
            for (String town : List.of(OWN, OTHER)) {
                for (Story.Step step : Story.steps()) {
                    Story.Step told = step.in(town);
                    Answer answer =
                            teller.tell(told, token(told.path(), told.body().toString()));
                    assertThat(answer.status())
                            .as(step.operation() + " " + answer.body())
                            .isIn(200, 201);
                }
            }
        }
    }

    static Stream<String> everyCommand() {
        return STEPS.keySet().stream().sorted();
    }

    @Test
    void everyWritingOperationHasItsRowAndNoRowIsLeftOver() throws IOException {
        Set<String> described = new TreeSet<>();
        JSON.readTree(Files.readString(Path.of("../docs/api/openapi.json")))
                .path("paths")
                .forEach(path -> path.properties().stream()
                        .filter(method -> !method.getKey().equals("get"))
                        .map(method -> method.getValue().path("operationId").asString())
                        .forEach(described::add));

        if (Boolean.getBoolean("ayumi.update")) {
            Set<String> all = new TreeSet<>(STEPS.keySet());
            all.addAll(OF_THE_DIRECTORY);
            MATRIX.renewCommands(all);
        }
        assertThat(MATRIX.rows().keySet()).containsExactlyInAnyOrderElementsOf(described);
        described.removeAll(OF_THE_DIRECTORY);
        assertThat(STEPS.keySet()).containsExactlyInAnyOrderElementsOf(described);
    }

    /** All cells of a row at once: a refusal waits for the journal, which writes many together. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCell(String operation) throws Exception {
        long head = log.head();
        Map<String, Future<Answer>> answers = new LinkedHashMap<>();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            senders()
                    .forEach((sender, token) -> townsOf(sender)
                            .forEach(town -> answers.put(
                                    sender + " in " + town, senders.submit(() -> send(operation, town, token)))));
            for (String column : MATRIX.columns()) {
                String cell = MATRIX.cell(operation, column);
                switch (column) {
                    case ANONYMOUS ->
                        assertThat(answers.get(ANONYMOUS + " in " + OWN).get().status())
                                .isEqualTo(cell.equals("no") ? 401 : 200);
                    case INSTALLATION -> {
                        assertDecided(answers.get(column + " in " + OWN).get(), cell.equals("any"), column);
                        assertDecided(answers.get(column + " in " + OTHER).get(), cell.equals("any"), column);
                    }
                    default ->
                        ORGANIZATIONS.forEach(organization -> {
                            String who = column + " of " + organization;
                            assertDecided(got(answers, who, OWN), isOpen(cell, organization), who);
                            assertUnknown(got(answers, who, OTHER), got(answers, who, NOWHERE), who);
                        });
                }
            }
        } finally {
            senders.shutdown();
        }
        assertThat(log.after(head, 100)).allSatisfy(event -> assertMayHaveWritten(operation, event));
    }

    /** The installation might register the town that is nowhere. */
    private static List<String> townsOf(String sender) {
        return sender.equals(INSTALLATION) ? List.of(OWN, OTHER) : TOWNS;
    }

    private static Answer got(Map<String, Future<Answer>> answers, String who, String town) {
        try {
            return answers.get(who + " in " + town).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Everybody whom the columns tell apart, and the token that they come with. */
    private static Map<String, @Nullable String> senders() {
        Map<String, @Nullable String> senders = new LinkedHashMap<>();
        for (String column : MATRIX.columns()) {
            switch (column) {
                case ANONYMOUS -> senders.put(column, null);
                case INSTALLATION -> senders.put(column, tokenOf(null, "operator", "administrator"));
                default ->
                    ORGANIZATIONS.forEach(organization ->
                            senders.put(column + " of " + organization, tokenOf(OWN, organization, column)));
            }
        }
        return senders;
    }

    private static String tokenOf(@Nullable String municipality, String organization, String role) {
        return ISSUER.token(claims -> claims.subject("matrix-" + role)
                .claim("municipality", municipality)
                .claim("organization", organization)
                .claim("roles", List.of(role)));
    }

    private static boolean isOpen(String cell, String organization) {
        return cell.equals("own") || cell.equals("own-organization") && organization.equals(ORGANIZATIONS.get(0));
    }

    private static void assertDecided(Answer answer, boolean open, String who) {
        assertThat(answer.status())
                .as(who + " " + answer.body())
                .isIn(open ? List.of(200, 201, 404, 409, 412, 422) : List.of(403));
        if (answer.status() >= 400) {
            assertThat(answer.text("code"))
                    .as(who)
                    .isNotEqualTo("MUNICIPALITY_UNKNOWN")
                    .isNotIn(TOO_EARLY);
            assertThat(answer.text("action")).as(who).isNotBlank();
        }
    }

    /** Another municipality is answered to the letter as one that does not exist. */
    private static void assertUnknown(Answer other, Answer nowhere, String who) {
        assertThat(other.status()).as(who + " " + other.body()).isEqualTo(404);
        assertThat(other.text("code")).as(who).isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(said(other).replace(OTHER, NOWHERE)).as(who).isEqualTo(said(nowhere));
    }

    /** Whatever entered the log was written by somebody to whom the row is open. */
    private static void assertMayHaveWritten(String operation, StoredEvent event) {
        JsonNode metadata = JSON.readTree(event.metadata());
        String role = metadata.path("roles").asString();
        String organization = metadata.path("organization").asString();
        if (organization.equals("operator")) {
            assertThat(MATRIX.cell(operation, INSTALLATION)).isEqualTo("any");
        } else {
            assertThat(event.stream() + "/").contains("/" + OWN + "/");
            assertThat(isOpen(MATRIX.cell(operation, role), organization))
                    .as(role + " of " + organization)
                    .isTrue();
        }
    }

    private Answer send(String operation, String town, @Nullable String token) {
        Story.Step step = STEPS.get(operation).in(town);
        if (!step.seen().isEmpty()) {
            step.body().put("throughPosition", 1);
        }
        return http().send(teller.request(step, token, teller.needsVersion(operation) ? "\"1\"" : null));
    }

    /** Apart from the id of the request. */
    private static String said(Answer answer) {
        return answer.body().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }
}
