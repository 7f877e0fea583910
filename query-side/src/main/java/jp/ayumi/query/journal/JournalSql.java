package jp.ayumi.query.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.journal.JournalCursor;
import jp.ayumi.api.journal.JournalFilter;
import jp.ayumi.api.journal.JournalOrder;
import jp.ayumi.api.journal.JournalOutcome;
import jp.ayumi.api.journal.ListJournal;
import jp.ayumi.log.journal.JournalReach.Reach;
import org.jspecify.annotations.Nullable;

/** One question to the journal as one statement: both kinds of command as they are at the same moment. */
final class JournalSql {

    private static final String COLUMNS =
            "position, refusal, outcome, recorded_at, first_at, last_at, times, operation,"
                    + " stream, plan, actor, organization, roles, reason, decision_number, rule, status, pointer,"
                    + " first_position, last_position, correlation_id, causation_id, key_sha256";

    private final ListJournal question;
    private final boolean newestFirst;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    JournalSql(ListJournal question, Reach reach) {
        this.question = question;
        newestFirst = question.order() == JournalOrder.NEWEST_FIRST;
        parameters.put("municipality", question.municipality().value());
        parameters.put("position", reach.position());
        parameters.put("refusal", reach.refusal());
        // One more than asked for tells whether there is a next page.
        parameters.put("limit", question.limit() + 1);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String text() {
        String conditions = conditions(question.filter());
        String accepted = part("accepted_command", "position <= :position" + conditions + acceptedAfter(), "position");
        String refused =
                part("refused_command", "refusal <= :refusal" + conditions + refusedAfter(), "position, refusal");
        JournalOutcome outcome = question.filter().outcome();
        if (outcome != null) {
            return outcome == JournalOutcome.ACCEPTED ? accepted : refused;
        }
        return "select * from ((" + accepted + ") union all (" + refused + ")) both_kinds" + order("position, refusal");
    }

    private String part(String view, String conditions, String key) {
        return "select " + COLUMNS + " from ayumi_log." + view + " where municipality = :municipality and " + conditions
                + order(key);
    }

    private String order(String key) {
        return " order by " + (newestFirst ? key.replace(",", " desc,") + " desc" : key) + " limit :limit";
    }

    private String conditions(JournalFilter filter) {
        StringBuilder conditions = new StringBuilder();
        equal(conditions, "actor", filter.actor());
        equal(conditions, "organization", filter.organization());
        equal(conditions, "plan", filter.plan() == null ? null : question.municipality() + "/" + filter.plan());
        equal(conditions, "stream", filter.stream());
        equal(conditions, "operation", filter.operation());
        equal(conditions, "rule", filter.rule());
        if (filter.from() != null) {
            conditions.append(" and recorded_at >= :from");
            parameters.put("from", JapaneseDays.start(filter.from()));
        }
        if (filter.to() != null) {
            conditions.append(" and recorded_at < :to");
            parameters.put("to", JapaneseDays.end(filter.to()));
        }
        return conditions.toString();
    }

    private void equal(StringBuilder conditions, String column, @Nullable String value) {
        if (value != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            parameters.put(column, value);
        }
    }

    private String acceptedAfter() {
        if (question.after() == null) {
            return "";
        }
        JournalCursor after = JournalCursor.of(question.after());
        // Of a position's commands the accepted one comes first.
        boolean inclusive = newestFirst && after.refusal() > 0;
        parameters.put("afterPosition", after.position());
        return " and position " + (newestFirst ? "<" : ">") + (inclusive ? "=" : "") + " :afterPosition";
    }

    private String refusedAfter() {
        if (question.after() == null) {
            return "";
        }
        JournalCursor after = JournalCursor.of(question.after());
        parameters.put("afterPosition", after.position());
        parameters.put("afterRefusal", after.refusal());
        return " and (position, refusal) " + (newestFirst ? "<" : ">") + " (:afterPosition, :afterRefusal)";
    }
}
