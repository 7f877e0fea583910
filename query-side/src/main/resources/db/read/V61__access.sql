-- Who may do what, and the policy: jp.ayumi.query.access.
call ayumi_read.create_table('access_member');
call ayumi_read.create_table('access_book');
