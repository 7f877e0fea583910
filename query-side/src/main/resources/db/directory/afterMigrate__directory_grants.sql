-- At every start and not once: the role may have been renamed, or have been given more by hand.
revoke all on schema ayumi_directory from public;
revoke all on ayumi_directory.person from public, ${applicationRole};
grant usage on schema ayumi_directory to ${applicationRole};
grant select, insert, update, delete on ayumi_directory.person to ${applicationRole};
