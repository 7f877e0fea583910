-- At every start and not once: the role may have been renamed, or have been given more by hand.
revoke all on schema ayumi_log from public;
revoke all on ayumi_log.event, ayumi_log.command_receipt, ayumi_log.event_readable, ayumi_log.tile,
    ayumi_log.checkpoint, ayumi_log.cosignature from public, ${applicationRole};
grant usage on schema ayumi_log to ${applicationRole};
grant select, insert on ayumi_log.event, ayumi_log.command_receipt, ayumi_log.tile, ayumi_log.checkpoint,
    ayumi_log.cosignature to ${applicationRole};
grant select on ayumi_log.event_readable to ${applicationRole};
