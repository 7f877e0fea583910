package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** The second wall, with the first one taken away: the database itself shows nobody the rows of another municipality. */
class RowsByMunicipalityIT {

    private static final String PLAN = "/api/municipalities/tomakomai/plans/city-3";
    private static final List<String> EVERY_ROLE = List.of("staff", "auditor", "administrator");

    /** A list in which nothing stands, whatever else is said of what it is about. */
    private static final String EMPTY_LIST = "(?s).*\"[a-zA-Z]+\":\\[].*";

    /** In a policy, as the database spells it: the expression that says whose a row is. */
    private static final Pattern OWNER = Pattern.compile("OR \\(current_setting\\([^)]*\\) = (.*)\\)\\)$");

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of(WithoutTheFirstWall.class));
        querySide.append(Histories.everyKind());
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    static Stream<String> everyQueryThatIsNotForEverybody() {
        return new EveryQuery(querySide)
                .paths().stream()
                        .filter(path -> !path.startsWith("/api/municipalities?"))
                        .filter(path -> !path.contains("/editions"));
    }

    @ParameterizedTest
    @MethodSource("everyQueryThatIsNotForEverybody")
    void aForgottenInterceptorShowsNothingOfAnotherMunicipality(String path) {
        Http.Answer own = querySide.get(path);
        Http.Answer foreign = querySide.as("spy", "elsewhere", EVERY_ROLE, "GET", path, "");

        if (!path.endsWith(EveryQuery.DAY)) {
            assertThat(own.status()).as(own.body()).isEqualTo(200);
        }
        if (foreign.status() == 200) {
            assertThat(foreign.body()).matches(EMPTY_LIST).isNotEqualTo(own.body());
        } else {
            assertThat(foreign.status()).isEqualTo(404);
        }
    }

    @Test
    void whoSaysNothingSeesNothing() {
        String count = "select count(*) from ayumi_read.plan";

        assertThat(querySide.sql().queryForObject(count, Long.class)).isZero();
        assertThat(querySide.ownSql().queryForObject(count, Long.class)).isPositive();
    }

    @Test
    void whoSaysNothingWritesNothing() {
        long before = rows();

        assertThat(querySide.sql().update("delete from ayumi_read.plan")).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyTableOfTheReadModelsIsGuarded() {
        List<String> unguarded = querySide.ownSql().queryForList("""
                select class.relname from pg_class class
                where class.relnamespace = 'ayumi_read'::regnamespace and class.relkind = 'r'
                  and exists (select from pg_attribute where attrelid = class.oid and attname = 'known_to')
                  and not (class.relrowsecurity and exists (select from pg_policy where polrelid = class.oid))""", String.class);

        assertThat(unguarded).isEmpty();
    }

    @Test
    void everyRowBelongsToAMunicipalityThatIsThere() {
        List<String> towns =
                querySide.ownSql().queryForList("select distinct key from ayumi_read.municipality", String.class);
        Map<String, String> ownerOfRow = new TreeMap<>();
        querySide.ownSql().query("select tablename, qual from pg_policies where schemaname = 'ayumi_read'", row -> {
            Matcher owner = OWNER.matcher(row.getString(2));
            assertThat(owner.find()).as(row.getString(2)).isTrue();
            ownerOfRow.put(row.getString(1), owner.group(1));
        });

        assertThat(ownerOfRow).hasSizeGreaterThan(30);
        ownerOfRow.forEach((table, owner) -> assertThat(towns)
                .as(table)
                .containsAll(querySide
                        .ownSql()
                        .queryForList("select distinct " + owner + " from ayumi_read." + table, String.class)));
    }

    @Test
    void theIndexesServeAsBefore() {
        List<String> plan = querySide.sql().execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set enable_seqscan = off");
                List<String> lines = new java.util.ArrayList<>();
                try (var rows = statement.executeQuery("explain select doc from ayumi_read.progress_record"
                        + " where partition = 'a/b/2025' and key > 'a' and known_to = " + Long.MAX_VALUE
                        + " order by key limit 5")) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                statement.execute("reset enable_seqscan");
                return lines;
            }
        });

        assertThat(String.join("\n", plan)).containsPattern("Index Cond: .*partition.*AND.*key");
    }

    @Test
    void withoutItsPolicyATableWouldShowEverything() {
        querySide.ownSql().execute("alter table ayumi_read.plan disable row level security");
        querySide.ownSql().execute("alter table ayumi_read.plan_tree disable row level security");
        try {
            assertThat(querySide
                            .as("spy", "elsewhere", EVERY_ROLE, "GET", PLAN, "")
                            .status())
                    .isEqualTo(200);
        } finally {
            querySide.ownSql().execute("alter table ayumi_read.plan enable row level security");
            querySide.ownSql().execute("alter table ayumi_read.plan_tree enable row level security");
        }
        assertThat(querySide.as("spy", "elsewhere", EVERY_ROLE, "GET", PLAN, "").text("code"))
                .isEqualTo("PLAN_UNKNOWN");
    }

    private static long rows() {
        return querySide.ownSql().queryForObject("select count(*) from ayumi_read.plan", Long.class);
    }

    /** Takes the interceptor that decides away; what each answer can be made of stays as it is. */
    static final class WithoutTheFirstWall implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            ((BeanDefinitionRegistry) beans).removeBeanDefinition("accessInterceptor");
        }
    }
}
