-- What the history of a plan needs beside the plan's own events: its tree as it grew, the things that name it
-- (opinions, issues, pledges, meetings …), and what everything was called: jp.ayumi.query.plan.history.
call ayumi_read.create_table('plan_history_tree');
call ayumi_read.create_table('plan_history_thing');
call ayumi_read.create_table('plan_history_name');
