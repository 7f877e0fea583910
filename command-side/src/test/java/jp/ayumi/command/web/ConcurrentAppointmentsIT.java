package jp.ayumi.command.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fifty people are appointed at the same moment to a committee of ten (KUK-1). */
class ConcurrentAppointmentsIT extends CommandSide {

    private static final int SEATS = 10;
    private static final int APPOINTMENTS = 50;

    private final CountDownLatch everybodyIsReady = new CountDownLatch(APPOINTMENTS);

    @Test
    @Tag("KUK-1")
    void tenAreAppointedAndTheOthersAreToldWhyNot() throws Exception {
        String committee = newCommittee();

        List<Answer> answers = appointAll(committee);

        Map<String, Long> outcomes = answers.stream()
                .collect(groupingBy(
                        answer -> answer.status() == 200 ? "appointed" : answer.status() + " " + answer.text("code"),
                        counting()));
        assertThat(outcomes)
                .isEqualTo(Map.of("appointed", (long) SEATS, "409 A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS", (long)
                        (APPOINTMENTS - SEATS)));
        assertThat(log.ofStream("council/" + committee, 0, 100))
                .extracting(event -> event.type())
                .hasSize(1 + SEATS)
                .filteredOn("council.member-appointed"::equals)
                .hasSize(SEATS);
    }

    private String newCommittee() {
        String municipality = newMunicipality();
        post(ROOT + "/" + municipality + "/organizations", organization("city-hall"));
        Answer established = post(ROOT + "/" + municipality + "/councils", """
                {"id":"committee","kind":"STATUTORY_COMMITTEE","name":"推進委員会","reading":"","secretariat":"city-hall",
                 "seatLimit":%d,"classes":[],"mandate":[],"reportsTo":[],"cadence":{"expected":[]},"basis":"条例",
                 "illustrative":true,"establishedOn":"2024-04-01"}""".formatted(SEATS));
        assertThat(established.status()).as(established.body()).isEqualTo(201);
        assertThat(established.header("Location")).endsWith("/councils/committee");
        return municipality + "/committee";
    }

    private List<Answer> appointAll(String committee) throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(APPOINTMENTS);
        try {
            List<Future<Answer>> sent = IntStream.rangeClosed(1, APPOINTMENTS)
                    .mapToObj(person -> offices.submit(() -> appoint(committee, person)))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            offices.shutdownNow();
        }
    }

    private Answer appoint(String committee, int person) throws InterruptedException {
        String[] name = committee.split("/");
        HttpRequest.Builder request =
                request(ROOT + "/" + name[0] + "/councils/" + name[1] + "/members", """
                {"person":"p-%d","term":{"from":"2025-04-01","to":"2027-03-31"},"chair":false}""".formatted(person));
        everybodyIsReady.countDown();
        everybodyIsReady.await();
        return http().send(request);
    }
}
