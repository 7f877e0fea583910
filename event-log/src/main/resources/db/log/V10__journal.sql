-- Commands that took effect are told by command_receipt and the events it points to. What follows is the rest of the
-- journal: commands that were refused or failed, and who read what about whom.
create table command_refusal (
    id               bigint      primary key check (id > 0),
    refusal_id       uuid        not null unique,
    position         bigint      not null,
    recorded_at      timestamptz not null,
    first_refused_at timestamptz not null,
    last_refused_at  timestamptz not null,
    times            bigint      not null check (times > 0),
    operation        text,
    command          text,
    stream           text,
    municipality     text,
    plan             text,
    actor            text        not null,
    organization     text,
    roles            text,
    reason           text,
    decision_number  text,
    rule             text        not null,
    status           integer     not null check (status between 400 and 599),
    pointer          text,
    correlation_id   text,
    key_sha256       text
);

comment on table command_refusal is 'Commands that were refused or failed. Neither their body nor their arguments: those may tell of persons.';
comment on column command_refusal.id is 'From 1, in the order of commit, without holes';
comment on column command_refusal.position is 'Where the log ended when this was recorded';
comment on column command_refusal.recorded_at is 'By the clock of the database';
comment on column command_refusal.first_refused_at is 'By the clock of the process that answered';
comment on column command_refusal.times is 'More than 1: so many alike, from first_refused_at to last_refused_at, counted and not told one by one';
comment on column command_refusal.rule is 'The rule or the problem: the code of the answer; * where further ones of the actor are counted together';
comment on column command_refusal.pointer is 'JSON pointer to the field to blame';
comment on column command_refusal.key_sha256 is 'SHA-256 of the Idempotency-Key, in hexadecimal';

create index command_refusal_of_municipality on command_refusal (municipality, position, id);
create index command_refusal_of_actor on command_refusal (actor, position, id);

create table access_record (
    id             bigint      primary key check (id > 0),
    recorded_at    timestamptz not null,
    municipality   text        not null,
    actor          text        not null,
    organization   text,
    roles          text,
    operation      text        not null,
    asked          text        not null,
    correlation_id text        not null
);

comment on table access_record is 'Who read the journal or an export, and what they asked for';
comment on column access_record.id is 'From 1, in the order of commit, without holes';
comment on column access_record.asked is 'The parameters as they were understood';

create index access_record_of_municipality on access_record (municipality, id);

create trigger append_only before update or delete or truncate on command_refusal
    for each statement execute function refuse_change();
alter table command_refusal enable always trigger append_only;

create trigger append_only before update or delete or truncate on access_record
    for each statement execute function refuse_change();
alter table access_record enable always trigger append_only;

-- The journal is read in the order of the log, and by actor. The plain look-up by key has the primary key.
create index command_receipt_in_order on command_receipt (first_position);
create index command_receipt_of_actor on command_receipt (principal, first_position);

create function municipality_of(stream text) returns text language sql immutable
    return split_part(stream, '/', 2);

create function plan_of(stream text) returns text language sql immutable
    return case when split_part(stream, '/', 1) in ('plan', 'plan-year')
                then split_part(stream, '/', 2) || '/' || split_part(stream, '/', 3) end;

create view accepted_command as
    select r.first_position as position, 0::bigint as refusal, 'ACCEPTED'::text as outcome, first.recorded_at,
           first.occurred_at as first_at, first.occurred_at as last_at, 1::bigint as times,
           told.by ->> 'operation' as operation, first.stream, municipality_of(first.stream) as municipality,
           plan_of(first.stream) as plan, r.principal as actor, told.by ->> 'organization' as organization,
           string_to_array(told.by ->> 'roles', ',') as roles, told.by ->> 'reason' as reason,
           told.by ->> 'decisionNumber' as decision_number, null::text as rule, null::integer as status,
           null::text as pointer, r.first_position, r.last_position, told.by ->> 'correlationId' as correlation_id,
           told.by ->> 'causationId' as causation_id, encode(sha256(convert_to(r.key, 'UTF8')), 'hex') as key_sha256
    from command_receipt r
    join event first on first.position = r.first_position
    -- Read once per command, after everything else has been compared. jsonb knows no NUL; JSON does.
    cross join lateral (
        select replace(convert_from(first.metadata, 'UTF8'), '\u0000', '\ufffd')::jsonb as by offset 0) told;

create view refused_command as
    select position, id as refusal, 'REFUSED'::text as outcome, recorded_at, first_refused_at as first_at,
           last_refused_at as last_at, times, operation, stream, municipality, plan, actor, organization,
           string_to_array(roles, ',') as roles, reason, decision_number, rule, status, pointer,
           null::bigint as first_position, null::bigint as last_position, correlation_id,
           null::text as causation_id, key_sha256
    from command_refusal;

create view command_journal as
    select * from accepted_command
    union all
    select * from refused_command;

comment on view command_journal is 'Every command: select * from ayumi_log.command_journal order by position, refusal';
