-- Who stands behind an opaque id. Not history: an entry is changed and erased, and nothing keeps what it was.
create table person (
    municipality text        not null,
    id           text        not null,
    name         text        not null,
    reading      text,
    note         text,
    updated_at   timestamptz not null,
    primary key (municipality, id)
) with (
    -- What was erased also leaves the file at the next round of autovacuum, and not after fifty more like it.
    autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0
);

comment on table person is 'Names of persons, whose ids stand in events and in the journal';
