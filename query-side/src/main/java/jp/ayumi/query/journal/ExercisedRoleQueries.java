package jp.ayumi.query.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.ayumi.api.journal.ExercisedRoleView;
import jp.ayumi.api.journal.ExercisedRolesView;
import jp.ayumi.api.journal.ListExercisedRoles;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who acted in which role. Reads every command of the municipality up to the day: a question for now and then. */
@Component
class ExercisedRoleQueries {

    private static final String ROLES = """
            select actor, organization, roles, min(recorded_at) as first_seen, max(recorded_at) as last_seen,
                   coalesce(sum(times) filter (where outcome = 'ACCEPTED'), 0) as accepted,
                   coalesce(sum(times) filter (where outcome = 'REFUSED'), 0) as refused
            from ayumi_log.command_journal
            where municipality = :municipality and recorded_at < :until
              and (:actor::text is null or actor = :actor)
              and (:role::text is null or :role = any (roles))
            group by actor, organization, roles
            order by last_seen desc, actor, organization, roles limit :limit""";

    private final JdbcClient sql;

    ExercisedRoleQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    ExercisedRolesView answer(ListExercisedRoles question) {
        List<ExercisedRoleView> found = sql.sql(ROLES)
                .param("municipality", question.municipality().value())
                .param("until", JapaneseDays.end(question.on()))
                .param("actor", question.actor())
                .param("role", question.role())
                .param("limit", ExercisedRolesView.MOST + 1)
                .query(ExercisedRoleQueries::role)
                .list();
        return new ExercisedRolesView(
                question.municipality(),
                question.on(),
                found.stream().limit(ExercisedRolesView.MOST).toList(),
                found.size() <= ExercisedRolesView.MOST);
    }

    private static ExercisedRoleView role(ResultSet row, int number) throws SQLException {
        String actor = row.getString("actor");
        return new ExercisedRoleView(
                actor,
                PersonOfActor.of(actor),
                row.getString("organization"),
                JournalRows.texts(row.getArray("roles")),
                JournalRows.instant(row, "first_seen"),
                JournalRows.instant(row, "last_seen"),
                row.getLong("accepted"),
                row.getLong("refused"));
    }
}
