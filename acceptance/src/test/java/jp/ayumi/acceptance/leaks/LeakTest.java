package jp.ayumi.acceptance.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search that finds nothing proves something only if it would have found it. */
class LeakTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TOKEN|sent eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln",
                "TOKEN|Authorization: Bearer 0123456789abcdef0123456789",
                "SQL|ERROR: select e.id from ayumi_log.event e where",
                "SQL|Batch entry 0 insert into ayumi_log.event values (1)",
                "SQL|PreparedStatementCallback; bad SQL grammar, SQL [x]",
                "STACK_TRACE|`\tat jp.ayumi.command.PlanDecider.decide(PlanDecider.java:12)`",
                "STACK_TRACE|Caused by: java.lang.IllegalStateException",
                "STACK_TRACE|{\"trace\":\"x (Decider.java:12)\"}",
                "FILE_PATH|key file /home/ayumi/keys/log-signing.key",
                "FILE_PATH|path=\"/var/lib/ayumi/.\"",
                "FILE_PATH|nested:/opt/ayumi/ayumi.jar/!BOOT-INF/lib"
            })
    void isSeen(Leak leak, String line) {
        assertThat(leak.in(line)).as("%s in %s", leak, line).isPresent();
    }

    @Test
    void theFolderThatTheProgramStandsInIsSeenWhereverItIs() throws Exception {
        String jar =
                Path.of("..").toRealPath().resolve("command-side/target/x.jar").toString();
        assertThat(Leak.FILE_PATH.in("started from " + jar)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instance|/api/municipalities/kuki/plans/..%2F..%2Fetc%2Fpasswd",
                "sentence|Select the plan from the list and update it.",
                "failure|(IllegalStateException at PlanDecider#decide:12 < PSQLException[23505] at QueryExecutorImpl#x:1)",
                "metric|http_server_requests_seconds_count{uri=\"/api/municipalities/{municipality}\"} 3.0"
            })
    void isNotSeenWhereThereIsNone(String what, String line) {
        for (Leak leak : Leak.values()) {
            assertThat(leak.in(line)).as("%s in the %s", leak, what).isEmpty();
        }
    }
}
