-- A line for every event: jp.ayumi.query.event.
call ayumi_read.create_table('event_line');
call ayumi_read.create_table('event_line_of_stream');
