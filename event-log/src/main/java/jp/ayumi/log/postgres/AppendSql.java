package jp.ayumi.log.postgres;

/** The statements of an append. Each constant is one round trip. */
final class AppendSql {

    /**
     * Bounds first, then the lock, then the questions. Under "read committed", whatever the pool was configured with,
     * every statement after the lock takes a new snapshot, which shows all that was committed before the lock was given. Sequential scans are off because a plan made while the log was
     * empty would be kept when it is large.
     */
    static final String LOCK_AND_READ = """
            set transaction isolation level read committed;
            select set_config('statement_timeout', ?, true), \
            set_config('idle_in_transaction_session_timeout', ?, true), \
            set_config('enable_seqscan', 'off', true);
            select pg_advisory_xact_lock(?);
            select coalesce(last.position, 0), greatest(clock_timestamp(), last.recorded_at) \
            from (values (1)) one left join lateral \
            (select position, recorded_at from ayumi_log.event order by position desc limit 1) last on true;
            select stream, coalesce((select max(sequence) from ayumi_log.event e \
            where e.stream = touched.stream), -1) from unnest(?) touched(stream);
            select r.principal, r.key from unnest(?, ?) k(principal, key) \
            join ayumi_log.command_receipt r on r.principal = k.principal and r.key = k.key;
            select event_id from ayumi_log.event where event_id = any(?)""";

    static final String WRITE_AND_NOTIFY = """
            insert into ayumi_log.event (position, event_id, stream, sequence, type, revision, occurred_at, \
            recorded_at, payload, metadata, leaf) \
            select position, event_id, stream, sequence, type, revision, occurred_at, ?, payload, metadata, leaf \
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::integer[], \
            ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[]) \
            given(position, event_id, stream, sequence, type, revision, occurred_at, payload, metadata, leaf);
            insert into ayumi_log.command_receipt (principal, key, fingerprint, first_position, last_position) \
            select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[]);
            select pg_notify(?, ?)""";

    private AppendSql() {}
}
