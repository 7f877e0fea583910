-- Issues, what they have in common, and what actions take up: jp.ayumi.query.issue.
call ayumi_read.create_table('issue');
call ayumi_read.create_table('issue_place');
call ayumi_read.create_table('common_issue');
call ayumi_read.create_table('common_issue_place');
call ayumi_read.create_table('issue_taken_up');
