-- At every start and not once: the role may have been renamed, or have been given more by hand.
revoke all on ayumi_log.command_refusal, ayumi_log.access_record, ayumi_log.accepted_command,
    ayumi_log.refused_command, ayumi_log.command_journal from public, ${applicationRole};
grant select, insert on ayumi_log.command_refusal, ayumi_log.access_record to ${applicationRole};
grant select on ayumi_log.accepted_command, ayumi_log.refused_command, ayumi_log.command_journal to ${applicationRole};
