package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The scale of the model: 21 district plans with 60 actions each over five fiscal years, every action reported monthly. In
 * the second month of a year action 1 of each plan is delayed for good; actions 2 to 12 are completed at its end.
 */
class ScaleIT {

    private static final int DISTRICTS = 21;
    private static final int ACTIONS = 60;
    private static final int FIRST = 2020;
    private static final int YEARS = 5;
    private static final int MONTHS = 12;
    private static final int COMPLETED = 11;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static Town ward;

    @BeforeAll
    static void fiveYearsOf21Districts() throws InterruptedException {
        ward = new Town(Installation.shared(), "scale-ward");
        Town.Staff office = ward.staffOf("office");
        office.registersTheTown("例示区", "れいじく", "WARD");
        office.posts("/organizations", organization("office", "例示区役所", "WARD_OFFICE"));
        office.posts("/area-divisions", divisions());
        for (int district = 1; district <= DISTRICTS; district++) {
            String plan = "/plans/" + plan(district);
            office.posts("/plans", draft(district));
            office.puts(plan + "/tree", treeOf(actions()));
            office.puts(plan + "/scheme", scheme("progress=どの程度進んだか"));
            office.posts(plan + "/adoption", adoption(FIRST));
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                office.posts(plan + "/years", "{\"fiscalYear\":%d}".formatted(year));
                office.posts(plan + "/years/" + year + "/progress-batches", batch(year));
            }
        }
        awaitReadModel();
    }

    /** A query waits a short while only, and so many records take longer. */
    private static void awaitReadModel() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ward.readsRaw("/plans", Map.of()).status() == 503 && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
    }

    @Test
    @Tag("NIS-1")
    void aYearOfTheWholeWardIsCountedFromRowsWithoutDoubleCounting() {
        JsonNode year = ward.reads("/years/2024/dashboard?kind=DISTRICT");

        int all = DISTRICTS * ACTIONS;
        assertThat(year.at("/total/actions").asInt()).isEqualTo(all);
        assertThat(year.at("/total/notReported").asInt()).isZero();
        assertThat(year.at("/total/byStatus/COMPLETED").asInt()).isEqualTo(DISTRICTS * COMPLETED);
        assertThat(year.at("/total/byStatus/DELAYED").asInt()).isEqualTo(DISTRICTS);
        assertThat(year.at("/total/byStatus/IN_PROGRESS").asInt()).isEqualTo(all - DISTRICTS * (COMPLETED + 1));
        assertThat(values(year.path("plans"), "/tally/actions"))
                .hasSize(DISTRICTS)
                .containsOnly(ACTIONS);
        assertThat(values(year.path("byArea").path(0).path("rows"), "/tally/actions"))
                .hasSize(DISTRICTS)
                .containsOnly(ACTIONS);
        assertThat(values(year.path("byOrganization"), "/tally/actions")).containsExactly(all);
        assertThat(year.path("notOpened")).isEmpty();
    }

    @Test
    void itReadsRowsInTheNumberOfActionsAndNotOfRecords() {
        long rows = ward.reads("/years/2024/dashboard").path("rowsRead").asLong();

        // Each action has one row; beside them a few for each plan: its line, its tree, its year.
        assertThat(rows).isBetween((long) DISTRICTS * ACTIONS, (long) DISTRICTS * (ACTIONS + 5) + 10);
    }

    @Test
    void everyRecordIsThere() {
        JsonNode page = ward.reads("/plans/" + plan(DISTRICTS) + "/years/2024/progress?action=action-60&limit=200");

        assertThat(page.path("records")).hasSize(MONTHS);
    }

    private static List<Integer> values(JsonNode rows, String pointer) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.at(pointer).asInt())
                .toList();
    }

    private static String plan(int district) {
        return "district-" + district;
    }

    private static String divisions() {
        List<String> areas = IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj(number -> """
                        {"id":"area-%d","name":"第%d地区","reading":"","within":[]}""".formatted(number, number))
                .toList();
        return """
                {"division":"districts","name":"連合町内会エリア","areas":[%s]}""".formatted(String.join(",", areas));
    }

    private static String draft(int district) {
        return """
                {"id":"%s","kind":"DISTRICT","title":"第%d地区計画","philosophy":"支えあい","term":{"first":%d,"last":%d},
                 "owner":"office","area":"area-%d","levels":{"goal":"目標","measure":"柱","action":"取組"},
                 "policy":{"midTermReview":"NONE","annualPlanAuthors":[]},"illustrative":true}""".formatted(plan(district), district, FIRST, FIRST + YEARS - 1, district);
    }

    private static String[] actions() {
        return IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(number -> action("action-" + number, "取組" + number, "office"))
                .toArray(String[]::new);
    }

    private static String batch(int year) {
        List<String> records = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate from = LocalDate.of(year, 4, 1).plusMonths(month);
            for (int action = 1; action <= ACTIONS; action++) {
                records.add("""
                        {"record":"m%d-a%d","action":"action-%d","period":{"from":"%s","to":"%s"},"status":"%s","done":"実施した","issues":[],"actuals":[]}""".formatted(
                                month, action, action, from, from.plusMonths(1).minusDays(1), status(action, month)));
            }
        }
        return "{\"records\":[" + String.join(",", records) + "]}";
    }

    private static String status(int action, int month) {
        if (action == 1) {
            return month == 0 ? "IN_PROGRESS" : "DELAYED";
        }
        return action <= COMPLETED + 1 && month == MONTHS - 1 ? "COMPLETED" : "IN_PROGRESS";
    }
}
