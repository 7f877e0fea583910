-- The second wall: a statement sees the rows of the municipality that it names in ayumi.reach, or of all ('*'), and none
-- when it names nothing. The interceptors of the query side decide who is answered; where one of them were forgotten, the
-- database would still not show what belongs to somebody else. What the owner of the schema does is not held back.
create procedure ayumi_read.guard_table(name text, municipality text default 'split_part(partition, ''/'', 1)')
    language plpgsql as
$$
begin
    execute format('alter table ayumi_read.%I enable row level security', name);
    execute format(
        'create policy of_municipality on ayumi_read.%I'
        '  using (current_setting(''ayumi.reach'', true) in (''*'', %s))', name, municipality);
end
$$;

-- From now on a table is made with its guard.
alter procedure ayumi_read.create_table(text) rename to create_unguarded_table;

create procedure ayumi_read.create_table(name text)
    language plpgsql as
$$
begin
    call ayumi_read.create_unguarded_table(name);
    call ayumi_read.guard_table(name);
end
$$;

-- Partitions begin with the municipality, but for the list of all and for the streams, whose kind stands first.
call ayumi_read.guard_table('municipality', 'key');
call ayumi_read.guard_table('event_line_of_stream', 'split_part(partition, ''/'', 2)');

do
$$
declare
    unguarded text;
begin
    for unguarded in
        select class.relname
        from pg_class class
        join pg_namespace namespace on namespace.oid = class.relnamespace
        where namespace.nspname = 'ayumi_read' and class.relkind = 'r' and not class.relrowsecurity
          and exists (select from pg_attribute where attrelid = class.oid and attname = 'known_to')
    loop
        call ayumi_read.guard_table(unguarded);
    end loop;
end
$$;
