-- What can be due, in compact rows: jp.ayumi.query.board.
call ayumi_read.create_table('board_municipality');
call ayumi_read.create_table('board_plan');
call ayumi_read.create_table('board_plan_tree');
call ayumi_read.create_table('board_plan_year');
call ayumi_read.create_table('board_action_year');
call ayumi_read.create_table('board_opinions');
call ayumi_read.create_table('board_issue');
call ayumi_read.create_table('board_council');
