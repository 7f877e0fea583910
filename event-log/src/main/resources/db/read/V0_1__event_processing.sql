-- How far each processor has read, and who reads.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

comment on table token_entry is 'How far each event processor has read the log';

-- Events that a projection could not take in, in the order in which they must be tried again.
-- Times are text because Axon writes them so.
create table dead_letter (
    dead_letter_id      text   primary key,
    processing_group    text   not null,
    sequence_identifier text   not null,
    sequence_index      bigint not null,
    message_type        text   not null,
    event_identifier    text   not null,
    occurred_at         text   not null,
    payload_type        text   not null,
    payload_revision    text,
    payload             bytea  not null,
    metadata            bytea,
    aggregate_type      text,
    stream              text,
    sequence            bigint,
    token_type          text,
    token               bytea,
    enqueued_at         text   not null,
    last_touched        text   not null,
    processing_started  text,
    cause_type          text,
    cause_message       text,
    diagnostics         bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);

comment on table dead_letter is 'Events that a projection could not take in; see docs/operations';

grant usage on schema ayumi_read to ${applicationRole};
grant select, insert, update, delete on ayumi_read.token_entry, ayumi_read.dead_letter to ${applicationRole};
