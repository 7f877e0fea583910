-- Axon Server knows no idempotency keys. What a keyed command is about to append is noted here first; whether it took
-- effect, Axon Server alone says.
create table reservation (
    principal   text        not null,
    key         text        not null,
    fingerprint text        not null,
    event_ids   uuid[]      not null,
    head        bigint      not null,
    reserved_at timestamptz not null default now(),
    primary key (principal, key)
);

comment on column reservation.head is 'Where the log ended when the key was reserved: the events, if any, stand behind it';

grant usage on schema ayumi_axonserver to ${applicationRole};
grant select, insert, update on ayumi_axonserver.reservation to ${applicationRole};
