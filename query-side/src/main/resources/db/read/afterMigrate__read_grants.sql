-- At every start and not once: the role may have been renamed, and migrations may have brought tables.
revoke all on schema ayumi_read from public;
revoke all on all tables in schema ayumi_read from public, ${applicationRole};
grant usage on schema ayumi_read to ${applicationRole};
grant select, insert, update, delete on all tables in schema ayumi_read to ${applicationRole};
revoke insert, update, delete on ayumi_read.schema_history from ${applicationRole};
