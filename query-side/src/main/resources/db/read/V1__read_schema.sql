-- Read models: whatever stands here can be made again from the log.
-- Every table of the read model has one shape, so that one mechanism serves them all.
-- Keys sort by their bytes: the same order in every database and in the program.
-- A row is never changed but followed by its next version. known_from is the position of the event that made a version,
-- known_to that of the event that made the next one; while a version stands, it is the greatest bigint there is.
create procedure ayumi_read.create_table(name text)
    language plpgsql as
$$
begin
    execute format(
        'create table ayumi_read.%I ('
        '  key text collate "C" not null,'
        '  partition text collate "C" not null,'
        '  known_from bigint not null,'
        '  known_to bigint not null,'
        '  doc jsonb not null,'
        '  primary key (key, known_from),'
        '  check (known_from < known_to)'
        ')', name);
    -- The present: small, because the past is not in it.
    execute format(
        'create unique index on ayumi_read.%I (key) where known_to = 9223372036854775807', name);
    execute format(
        'create index on ayumi_read.%I (partition, key) where known_to = 9223372036854775807', name);
    -- The past: which version stood is decided in the index, without reading the others.
    execute format('create index on ayumi_read.%I (partition, key, known_from, known_to)', name);
end
$$;
