-- What happened to plans or about them, and the days on which something changed: jp.ayumi.query.timeline.
call ayumi_read.create_table('timeline_line');
call ayumi_read.create_table('timeline_line_of_kind');
call ayumi_read.create_table('timeline_subject');
call ayumi_read.create_table('timeline_moments');
