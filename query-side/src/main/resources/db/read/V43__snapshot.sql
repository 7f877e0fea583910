-- Snapshots and what councils received: jp.ayumi.query.snapshot.
call ayumi_read.create_table('snapshot');
call ayumi_read.create_table('snapshot_content');
call ayumi_read.create_table('snapshot_order');
call ayumi_read.create_table('council_report');
