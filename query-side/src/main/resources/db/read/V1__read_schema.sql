-- Read models: whatever stands here can be made again from the log.
-- Every table of the read model has one shape, so that one mechanism serves them all.
-- Keys sort by their bytes: the same order in every database and in the program.
create procedure ayumi_read.create_table(name text)
    language plpgsql as
$$
begin
    execute format(
        'create table ayumi_read.%I ('
        '  key text collate "C" primary key,'
        '  partition text collate "C" not null,'
        '  position bigint not null,'
        '  doc jsonb not null'
        ')', name);
    execute format('create index on ayumi_read.%I (partition, key)', name);
end
$$;
