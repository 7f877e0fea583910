package jp.ayumi.query.journal;

import java.util.List;
import jp.ayumi.api.journal.JournalLineView;
import jp.ayumi.api.journal.JournalPageView;
import jp.ayumi.api.journal.ListJournal;
import jp.ayumi.log.journal.JournalReach;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what became of which command. */
@Component
class JournalQueries {

    private final JdbcClient sql;
    private final JournalReach reach;

    JournalQueries(JdbcClient sql, JournalReach reach) {
        this.sql = sql;
        this.reach = reach;
    }

    @QueryHandler
    JournalPageView answer(ListJournal question) {
        JournalSql asked = new JournalSql(question, reach.now());
        List<JournalLineView> found = sql.sql(asked.text())
                .params(asked.parameters())
                .query(JournalRows::line)
                .list();
        List<JournalLineView> page = found.stream().limit(question.limit()).toList();
        return new JournalPageView(
                question.municipality(),
                page,
                found.size() > question.limit() ? page.get(page.size() - 1).cursor() : null);
    }
}
