package jp.ayumi.query.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.ayumi.api.journal.AccessPageView;
import jp.ayumi.api.journal.AccessView;
import jp.ayumi.api.journal.ListAccesses;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who read the journal. */
@Component
class AccessQueries {

    private static final String ACCESSES = """
            select id, recorded_at, actor, organization, string_to_array(roles, ',') as roles, operation, asked,
                   correlation_id
            from ayumi_log.access_record
            where municipality = :municipality and id < :after order by id desc limit :limit""";

    private final JdbcClient sql;

    AccessQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    AccessPageView answer(ListAccesses question) {
        List<AccessView> found = sql.sql(ACCESSES)
                .param("municipality", question.municipality().value())
                .param("after", question.after() == null ? Long.MAX_VALUE : question.after())
                .param("limit", question.limit() + 1)
                .query(AccessQueries::access)
                .list();
        List<AccessView> page = found.stream().limit(question.limit()).toList();
        return new AccessPageView(
                question.municipality(),
                page,
                found.size() > question.limit() ? page.get(page.size() - 1).number() : null);
    }

    private static AccessView access(ResultSet row, int number) throws SQLException {
        String actor = row.getString("actor");
        return new AccessView(
                row.getLong("id"),
                JournalRows.instant(row, "recorded_at"),
                actor,
                PersonOfActor.of(actor),
                row.getString("organization"),
                JournalRows.texts(row.getArray("roles")),
                row.getString("operation"),
                row.getString("asked"),
                row.getString("correlation_id"));
    }
}
