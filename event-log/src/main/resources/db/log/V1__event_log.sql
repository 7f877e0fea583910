-- One order of everything. Positions are given under one lock, in the order of commit, without holes:
-- whoever reads up to a position has read all there will ever be up to it.
create table event (
    position    bigint      primary key check (position > 0),
    event_id    uuid        not null unique,
    stream      text        not null,
    sequence    bigint      not null check (sequence >= 0),
    type        text        not null,
    revision    integer     not null check (revision > 0),
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    leaf        bytea       not null check (octet_length(leaf) = 32),
    unique (stream, sequence)
);

comment on table event is 'What happened, in the order in which it was recorded. Nothing here is ever changed.';
comment on column event.position is 'Place in the one order of everything, from 1, without holes';
comment on column event.stream is 'Whose history it belongs to, for example plan/tomakomai/city-3';
comment on column event.sequence is 'Place in that history, from 0';
comment on column event.type is 'Permanent logical name';
comment on column event.revision is 'Shape of the payload, from 1';
comment on column event.occurred_at is 'By the clock of the process that decided';
comment on column event.recorded_at is 'By the clock of the database, never earlier than the position before';
comment on column event.payload is 'JSON in UTF-8, byte for byte as it was recorded';
comment on column event.metadata is 'JSON in UTF-8: who, in which role, why';
comment on column event.leaf is 'SHA-256 over all other columns of the row, as docs/audit/format.md says; leaf position - 1 of the Merkle tree';

-- recorded_at grows with the position, so block ranges find an instant with an index of a few pages.
create index event_recorded_at on event using brin (recorded_at);

-- The answer to a command is told by the events it added: they stand side by side from first to last.
-- No foreign key: its row locks would be writes on the log.
create table command_receipt (
    principal      text   not null,
    key            text   not null,
    fingerprint    text   not null,
    first_position bigint not null,
    last_position  bigint not null check (last_position >= first_position),
    primary key (principal, key)
);

comment on table command_receipt is 'Which request added which events, so that a repeated request is recognised.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table %.% is append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end
$$;

-- A trigger holds against the owner too, and "always" also where replication roles silence ordinary triggers.
create trigger append_only before update or delete or truncate on event
    for each statement execute function refuse_change();
alter table event enable always trigger append_only;

create trigger append_only before update or delete or truncate on command_receipt
    for each statement execute function refuse_change();
alter table command_receipt enable always trigger append_only;

create view event_readable as
    select position, event_id, stream, sequence, type, revision, occurred_at, recorded_at,
           convert_from(payload, 'UTF8')::jsonb as payload,
           convert_from(metadata, 'UTF8')::jsonb as metadata
    from event;

comment on view event_readable is 'The log for people: select * from ayumi_log.event_readable order by position';
