package jp.ayumi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.Bodies;
import jp.ayumi.acceptance.support.CouncilBody;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Reply;
import jp.ayumi.acceptance.support.Town;
import jp.ayumi.acceptance.support.Unzipped;
import jp.ayumi.acceptance.support.WholeDatabase;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of somebody who holds a seat is in the directory and nowhere else, and when it is erased it is nowhere. */
class PersonalDataIT {

    private static final String NAME = "樽前山野花子";
    private static final String NOTE = "第二地区の民生委員をしている";
    private static final String PERSON = "p-4711-opaque";
    private static final String ENTRY = "/api/municipalities/erasure/directory/" + PERSON;
    private static final String LOG = "select md5(string_agg(e::text, '' order by position)) from ayumi_log.event e";

    /** A projection that cannot take in whoever holds the seat: the event waits among the dead letters. */
    private static final String REFUSING = """
            create function ayumi_read.refuse() returns trigger language plpgsql
                as $$ begin raise exception 'refused by the database'; end $$;
            create trigger refusing before insert on ayumi_read.council for each row
                when (new.doc::text like '%%%s%%') execute function ayumi_read.refuse();""".formatted(PERSON);

    private static final String SEAT_LETTERS =
            "select count(*) from ayumi_read.dead_letter where processing_group = 'council'";

    @TempDir
    private static Path folder;

    private static Database database;
    private static Installation ayumi;

    @BeforeAll
    static void start() {
        database = EmbeddedPostgres.shared().createDatabase("erasure");
        ayumi = Installation.on(database);
    }

    @AfterAll
    static void stop() {
        ayumi.close();
    }

    @Test
    void anErasedNameIsFoundNowhereAndTheLogIsUntouched() {
        Api directory = new Api(ayumi.queries(), ayumi.issuer().tokenFor("clerk", "erasure", "hall", "staff"));
        WholeDatabase everything = new WholeDatabase(database);
        Town town = new Town(ayumi, "erasure");
        Town.Staff hall = town.staffOf("hall");
        hall.registersTheTown("消去市", "しょうきょし", "CITY");
        put(directory);
        String organization = Bodies.organization("hall", "市役所", "CITY_HALL");
        String about = organization.replace("}", ",\"reason\":\"" + PERSON + "の申出による\"}");
        hall.posts("/organizations", about);
        hall.isRefused(409, "AN_ORGANIZATION_IS_REGISTERED_ONCE", "/organizations", about);
        everything.change(REFUSING);
        holdsASeat(hall);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> everything.ask(SEAT_LETTERS).equals("1"));
        town.reads("/events");
        Path before = export("before.zip");

        assertThat(everything.tablesWith(NAME)).containsExactly("ayumi_directory.person");
        assertThat(everything.tablesWith(NOTE)).containsExactly("ayumi_directory.person");
        assertThat(everything.tablesWith(PERSON))
                .as("the search also sees bytes and documents")
                .contains(
                        "ayumi_log.event",
                        "ayumi_log.command_refusal",
                        "ayumi_read.event_line",
                        "ayumi_read.dead_letter");
        assertThat(Unzipped.texts(before))
                .as("the search sees what is packed in a bundle")
                .anyMatch(text -> text.contains(PERSON))
                .noneMatch(PersonalDataIT::tells);
        String log = everything.ask(LOG);

        assertThat(directory.send("DELETE", ENTRY, null, Map.of()).status()).isEqualTo(204);

        assertThat(everything.tablesWith(NAME)).isEmpty();
        assertThat(everything.tablesWith(NOTE)).isEmpty();
        assertThat(everything.ask(LOG)).as("the log").isEqualTo(log);
        assertThat(everything.ask(SEAT_LETTERS)).as("the letter is still there").isEqualTo("1");
        assertThat(Unzipped.texts(export("after.zip"))).noneMatch(PersonalDataIT::tells);
        assertThat(ayumi.commandLine().runs("fsck")).contains("nothing was altered");
        assertThat(answers(town)).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(NAME, NOTE);
        });
        assertThat(ayumi.commandSide().printed()).doesNotContain(NAME, NOTE);
        assertThat(ayumi.querySide().printed()).doesNotContain(NAME, NOTE);
        assertThat(directory.get(ENTRY, Map.of()).code()).isEqualTo("PERSON_UNKNOWN");
    }

    private static void holdsASeat(Town.Staff hall) {
        hall.posts(
                "/councils",
                CouncilBody.council("committee", "STATUTORY_COMMITTEE", "委員会", "hall", "2024-04-01")
                        .json());
        hall.posts("/councils/committee/members", """
                {"seat":"seat-1","person":"%s","compositionClass":null,"represents":null,"chair":false,
                 "term":{"from":"2024-04-01","to":"2026-03-31"}}""".formatted(PERSON));
    }

    private static Path export(String name) {
        Path bundle = folder.resolve(name);
        ayumi.commandLine().runs("export-audit", "--municipality", "erasure", "--out", bundle.toString());
        return bundle;
    }

    private static boolean tells(String text) {
        return text.contains(NAME) || text.contains(NOTE);
    }

    private static void put(Api directory) {
        String body = """
                {"name":"%s","reading":"","note":"%s"}""".formatted(NAME, NOTE);
        assertThat(directory.send("PUT", ENTRY, body, Map.of()).status()).isEqualTo(200);
        assertThat(directory.get(ENTRY, Map.of()).body()).contains(NAME, NOTE);
        Reply refused = directory.send("PUT", ENTRY, body.replace("}", ",\"age\":40}"), Map.of());
        assertThat(refused.status())
                .as("a mistake leaves the name in no log either")
                .isEqualTo(400);
    }

    private static List<Reply> answers(Town town) {
        return List.of(
                town.readsRaw("/journal?limit=200", Map.of()),
                town.readsRaw("/events?limit=200", Map.of()),
                town.readsRaw("/events/2", Map.of()),
                town.readsRaw("", Map.of()));
    }
}
