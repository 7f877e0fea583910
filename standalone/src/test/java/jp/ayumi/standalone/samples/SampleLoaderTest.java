package jp.ayumi.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.standalone.samples.StubServer.Request;
import jp.ayumi.standalone.text.PlainFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLoaderTest {

    private static final String GOOD = "classpath*:sample-tests/good/*/*.json";

    @TempDir
    private Path folder;

    private final StubServer server = new StubServer();
    private final List<String> told = new ArrayList<>();

    SampleLoaderTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void stepsAreSentInOrderToThePathsOfTheApiDescription() throws Exception {
        load(GOOD);
        assertThat(server.requests())
                .extracting(Request::path)
                .containsExactly(
                        "/api/municipalities",
                        "/api/municipalities/town/plans",
                        "/api/municipalities/town/plans/plan-1/adoption",
                        "/api/municipalities/town/plans/plan-1/years",
                        "/api/municipalities/town/plans/plan-1/years/2024/close");
        assertThat(server.requests().get(2).body()).isEqualTo("{\"reason\":\"議決\",\"rate\":12.50}");
        assertThat(told).containsExactly("1/2 町と計画 3", "2/2 年度 2", "loaded 5");
    }

    @Test
    void aChangeNamesTheVersionOfTheLastReceiptOfItsStreamAndNothingElseDoes() throws Exception {
        load(GOOD);
        assertThat(server.requests()).extracting(Request::ifMatch).containsExactly(null, null, "\"1\"", null, "\"1\"");
    }

    @Test
    void eachClientActsWithATokenOfItsOwn() throws Exception {
        load(GOOD);
        assertThat(server.requests())
                .extracting(Request::authorization)
                .containsExactly(
                        "Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2");
    }

    @Test
    void anInterruptedLoadingSendsTheSameKeysAgainAndChangesNothingTwice() throws Exception {
        load(GOOD);
        List<Request> first = List.copyOf(server.requests());
        Files.delete(folder.resolve("loaded"));
        load(GOOD);
        List<Request> second =
                server.requests().subList(first.size(), server.requests().size());
        assertThat(second)
                .extracting(Request::key)
                .isEqualTo(first.stream().map(Request::key).toList());
        assertThat(second)
                .extracting(Request::ifMatch)
                .isEqualTo(first.stream().map(Request::ifMatch).toList());
        assertThat(first).extracting(Request::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsLoadedIsNotSentAgain() throws Exception {
        load(GOOD);
        server.requests().clear();
        load(GOOD);
        assertThat(server.requests()).isEmpty();
        assertThat(told).endsWith("loaded before");
    }

    @Test
    void otherSamplesAreNotMixedWithTheLoadedOnes() throws Exception {
        load(GOOD);
        server.requests().clear();
        load("classpath*:sample-tests/refused/*/*.json");
        assertThat(server.requests()).isEmpty();
        assertThat(told).endsWith("others loaded before");
    }

    @Test
    void aRefusalNamesThePlaceAndWhatTheServerSaid() {
        assertThatThrownBy(() -> load("classpath*:sample-tests/refused/*/*.json"))
                .isInstanceOf(PlainFailure.class)
                .hasMessage("Sample town/01-first#2 (adoptPlan) was refused: 409 採用できません");
        assertThat(folder.resolve("loaded")).doesNotExist();
    }

    @Test
    void anEndedTokenIsRenewedAndADatabaseThatIsAwayIsWaitedFor() throws Exception {
        server.failNext(2);
        load(GOOD);
        assertThat(server.requests()).hasSize(5);
        assertThat(server.tokensGiven()).isEqualTo(3);
    }

    @Test
    void whatNoFileCanKnowIsTakenFromTheReceiptOfTheStreamThatAStepLooksBackAt() throws Exception {
        load("classpath*:sample-tests/looking-back/*/*.json");
        assertThat(server.requests())
                .extracting(Request::body)
                .endsWith(
                        "{\"remark\":\"見た\",\"throughPosition\":" + (StubServer.FIRST_POSITION + 2) + "}",
                        "{\"remark\":\"ここまで\",\"throughPosition\":" + (StubServer.FIRST_POSITION + 3) + "}");
    }

    @Test
    void aStepThatLooksBackAtNothingIsNotSent() {
        assertThatThrownBy(() -> load("classpath*:sample-tests/looking-nowhere/*/*.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("town/01-first#1 looks back at plan/town/plan-2, which nothing was written to");
        assertThat(server.requests()).isEmpty();
        assertThat(folder.resolve("loaded")).doesNotExist();
    }

    @Test
    void eachFolderIsLoadedInItsOrderWithItsOwnVersionsAndTheProgressCountsThemAll() throws Exception {
        load("classpath*:sample-tests/two/*/*.json");
        assertThat(server.requests()).hasSize(5);
        assertThat(server.requests().stream()
                        .filter(request -> request.path().contains("town")
                                || request.path().endsWith("municipalities")))
                .extracting(Request::ifMatch)
                .containsExactly(null, null, "\"1\"");
        assertThat(server.requests().stream().filter(request -> request.path().contains("village")))
                .extracting(Request::ifMatch)
                .containsExactly(null, "\"1\"");
        assertThat(told).hasSize(3).endsWith("loaded 5");
        assertThat(told.get(0)).startsWith("1/2 ");
        assertThat(told.get(1)).startsWith("2/2 ");
    }

    private void load(String pattern) throws IOException, InterruptedException {
        new SampleLoader(server.url(), folder.resolve("loaded"), new Telling()).load(Samples.matching(pattern));
    }

    private final class Telling implements SampleProgress {

        @Override
        public void loading(String title, int number, int files, int steps) {
            told.add(number + "/" + files + " " + title + " " + steps);
        }

        @Override
        public void loaded(int steps) {
            told.add("loaded " + steps);
        }

        @Override
        public void loadedBefore() {
            told.add("loaded before");
        }

        @Override
        public void othersLoadedBefore() {
            told.add("others loaded before");
        }
    }
}
