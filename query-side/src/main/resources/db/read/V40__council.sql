-- Councils with their seats, and their meetings: jp.ayumi.query.council.
call ayumi_read.create_table('council');
call ayumi_read.create_table('council_meeting');
