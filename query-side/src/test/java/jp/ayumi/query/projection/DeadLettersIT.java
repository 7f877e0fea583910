package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.query.QuerySide;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;

/** An event that a projection cannot take in is kept, holds up its own municipality only, and can be tried again. */
class DeadLettersIT {

    private static QuerySide querySide;
    private static int towns;

    private final MunicipalityId ill = new MunicipalityId("ill-" + ++towns);
    private final MunicipalityId well = new MunicipalityId("well-" + towns);
    private final BrittleProjector projector = querySide.bean(BrittleProjector.class);

    static class Planted {

        @Bean
        BrittleProjector brittleProjector() {
            return new BrittleProjector();
        }
    }

    @BeforeAll
    static void start() throws SQLException {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(), List.of(Planted.class), "ayumi.projection.retry-dead-letters=1h");
        try (Connection owner =
                        querySide.bean(LogDatabase.class).ownerConnections().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("call ayumi_read.create_table('brittle')");
            statement.execute("grant all on ayumi_read.brittle to ayumi_app");
        }
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @BeforeEach
    void nothingWaits() {
        querySide.sql().update("delete from ayumi_read.dead_letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poison", "broken SQL", "refused by the database"})
    void theFaultyEventAndThoseBehindItWaitWhileOtherMunicipalitiesGoOn(String fault) throws InterruptedException {
        append(
                Histories.registered(ill, "不調"),
                Histories.registered(well, "好調"),
                registered(well, "before", "団体"),
                registered(ill, "faulty", fault),
                registered(well, "after", "団体"),
                registered(ill, "behind", "団体"));

        assertThat(rowsOf(well)).containsExactly("after", "before");
        assertThat(rowsOf(ill)).as("nothing half done, nothing out of order").isEmpty();
        assertThat(letters()).isEqualTo(2);
        assertThat(rowsOfOtherProjection(ill))
                .as("other projections take it in")
                .contains("behind");
        assertThat(readiness())
                .as("one town's letters do not take everybody's service away")
                .isEqualTo(200);
    }

    @Test
    void aRepairedLetterIsTakenInWithThoseBehindItAndNothingIsLost() throws InterruptedException {
        append(Histories.registered(ill, "不調"), registered(ill, "faulty", "poison"), registered(ill, "behind", "団体"));
        assertThat(letters()).isEqualTo(2);

        projector.repaired.add("poison");
        try {
            retry();
        } finally {
            projector.repaired.remove("poison");
        }

        assertThat(rowsOf(ill)).containsExactly("behind", "faulty");
        assertThat(letters()).isZero();

        append(registered(ill, "new", "団体"));
        assertThat(rowsOf(ill)).as("and the town is live again").contains("new");
    }

    @Test
    void aLetterThatFailsAgainStaysWithThoseBehindIt() throws InterruptedException {
        append(Histories.registered(ill, "不調"), registered(ill, "faulty", "poison"), registered(ill, "b", "団体"));

        retry();

        assertThat(letters()).isEqualTo(2);
        assertThat(rowsOf(ill)).isEmpty();
    }

    @Test
    void lettersBeforeTheNextFaultAreTakenIn() throws InterruptedException {
        append(
                Histories.registered(ill, "不調"),
                registered(ill, "first", "poison"),
                registered(ill, "second", "団体"),
                registered(ill, "third", "broken SQL"));

        projector.repaired.add("poison");
        try {
            retry();
        } finally {
            projector.repaired.remove("poison");
        }

        assertThat(rowsOf(ill)).containsExactly("first", "second");
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void aReplayLeavesNoLetterBehind() throws InterruptedException {
        append(Histories.registered(ill, "不調"), registered(ill, "faulty", "poison"));
        assertThat(letters()).isEqualTo(1);
        StreamingEventProcessor processor =
                querySide.bean(ProjectionProcessors.class).processor("brittle");

        projector.repaired.add("poison");
        try {
            processor.shutDown();
            processor.resetTokens();
            processor.start();
            querySide.awaitAll();
        } finally {
            projector.repaired.remove("poison");
        }

        assertThat(rowsOf(ill)).containsExactly("faulty");
        assertThat(querySide
                        .sql()
                        .queryForObject(
                                "select count(*) from ayumi_read.dead_letter where sequence_identifier = ?",
                                Long.class,
                                ill.value()))
                .isZero();
    }

    @Test
    void lettersAreCounted() throws InterruptedException {
        append(Histories.registered(ill, "不調"), registered(ill, "faulty", "poison"));

        assertThat(querySide
                        .bean(MeterRegistry.class)
                        .get("ayumi.projection.dead.letters")
                        .tag("projection", "brittle")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    private void append(Event... events) throws InterruptedException {
        querySide.append(List.of(events));
        querySide.awaitAll();
    }

    private void retry() {
        querySide.bean(DeadLetterRetry.class).retryAll();
    }

    private static long letters() {
        return querySide.bean(ProjectionProcessors.class).letters("brittle").size();
    }

    private static List<String> rowsOf(MunicipalityId municipality) {
        return querySide.bean(RowStore.class).all(BrittleProjector.ORGANIZATIONS, municipality.value()).stream()
                .map(organization -> organization.id().value())
                .toList();
    }

    private static List<String> rowsOfOtherProjection(MunicipalityId municipality) {
        return querySide
                .ownSql()
                .queryForList(
                        "select jsonb_path_query(doc, '$.organizations[*].id') #>> '{}'"
                                + " from ayumi_read.municipality where key = ? and known_to = " + Long.MAX_VALUE,
                        String.class,
                        municipality.value());
    }

    private static int readiness() {
        return querySide.getAnonymously("/actuator/health/readiness").status();
    }

    private static OrganizationRegistered registered(MunicipalityId municipality, String id, String name) {
        return new OrganizationRegistered(
                municipality, new Organization(new OrganizationId(id), name, "", OrganizationKind.NPO));
    }
}
