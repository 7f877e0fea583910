package jp.ayumi.benchmarks.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Town;
import jp.ayumi.web.testing.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports progress over HTTP, each time to another plan year and on another action; for any number of threads. */
final class Reports {

    private static final int ACTIONS = 14;
    private static final String BODY = """
            {"action":"action-%1$d","period":{"from":"%2$s","to":"%3$s"},"status":"IN_PROGRESS","percent":45,
             "done":"町内会・民生委員と協力し、一人暮らしの高齢者の世帯を訪問した。地区の集まりでは困りごとの相談も受けた。",
             "issues":["協力員の確保"],"actuals":[{"indicator":"indicator-%4$d","value":700,"note":"9月末現在"}]}""";

    /** @param tokens of the organisations that report on its actions */
    private record Place(PlanYearId year, Map<OrganizationId, String> tokens) {}

    /** @param recordedAt by the clock of the database, shortly before the commit */
    record Recorded(long position, Instant recordedAt) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.shared();
    private final AtomicLong turn = new AtomicLong();
    private final Side commandSide;
    private final List<Place> places = new ArrayList<>();

    Reports(Side commandSide, TestIssuer issuer, List<Town> towns) {
        this.commandSide = commandSide;
        for (Town town : towns) {
            Map<OrganizationId, String> tokens = Map.of(
                    Town.CITY_HALL, Staff.tokenOf(issuer, town, Town.CITY_HALL),
                    Town.COUNCIL, Staff.tokenOf(issuer, town, Town.COUNCIL));
            Chronicle.planYears(town).forEach(year -> places.add(new Place(year, tokens)));
        }
    }

    /**
     * Sends one report.
     *
     * @return when it is recorded
     * @throws IllegalStateException when it is refused: such a figure would be worth nothing
     */
    Recorded send() throws Exception {
        long number = turn.getAndIncrement();
        Place place = places.get((int) (number % places.size()));
        HttpResponse<byte[]> answer = http.send(request(place, number / places.size()), BodyHandlers.ofByteArray());
        JsonNode receipt = json.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("refused with " + answer.statusCode() + ": " + receipt);
        }
        return new Recorded(
                receipt.required("lastPosition").longValue(),
                Instant.parse(receipt.required("recordedAt").stringValue()));
    }

    private HttpRequest request(Place place, long round) {
        int action = (int) (round % ACTIONS);
        PlanYearId year = place.year();
        String path = "/api/municipalities/" + year.plan().municipality() + "/plans/"
                + year.plan().name() + "/years/" + year.fiscalYear() + "/progress";
        String body = BODY.formatted(
                action + 1,
                year.fiscalYear().firstDay(),
                year.fiscalYear().firstDay().plusMonths(6).minusDays(1),
                action % 7 + 1);
        return HttpRequest.newBuilder(commandSide.at(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + place.tokens().get(Town.responsibleFor(action)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
