package jp.ayumi.benchmarks.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Town;
import jp.ayumi.web.testing.TestIssuer;

/** Reads over HTTP, each time of another plan; for any number of threads. */
final class Reader {

    private static final int OK = 200;
    private static final int NOT_YET = 503;

    private record Place(PlanYearId firstYear, String token) {

        String path() {
            return "/api/municipalities/" + firstYear.plan().municipality() + "/plans/"
                    + firstYear.plan().name();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong turn = new AtomicLong();
    private final Side querySide;
    private final List<Place> places = new ArrayList<>();

    Reader(Side querySide, TestIssuer issuer, List<Town> towns) {
        this.querySide = querySide;
        for (Town town : towns) {
            String token = Staff.tokenOf(issuer, town);
            Chronicle.planYears(town)
                    .limit(town.plans().size())
                    .forEach(firstYear -> places.add(new Place(firstYear, token)));
        }
    }

    /** Waits until every read model has come so far. */
    void awaitReadModels(long position) throws Exception {
        Place place = places.get(0);
        int status = NOT_YET;
        while (status == NOT_YET) {
            status = send(place, place.path() + "?minPosition=" + position).statusCode();
        }
        required(OK, status);
    }

    void dashboard(String parameters) throws Exception {
        Place place = next();
        read(place, place.path() + "/years/" + place.firstYear().fiscalYear() + "/dashboard" + parameters);
    }

    void tree(String parameters) throws Exception {
        Place place = next();
        read(place, place.path() + parameters);
    }

    private Place next() {
        return places.get((int) (turn.getAndIncrement() % places.size()));
    }

    private void read(Place place, String path) throws Exception {
        required(OK, send(place, path).statusCode());
    }

    private HttpResponse<byte[]> send(Place place, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(querySide.at(path))
                        .header("Authorization", "Bearer " + place.token())
                        .header("Prefer", "wait=10")
                        .GET()
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** @throws IllegalStateException for another status: such a figure would be worth nothing */
    private static void required(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("answered with " + status);
        }
    }
}
