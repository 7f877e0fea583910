-- Plan years, their actions, progress records and indicators: jp.ayumi.query.planyear.
call ayumi_read.create_table('plan_year');
call ayumi_read.create_table('action_year');
call ayumi_read.create_table('progress_record');
call ayumi_read.create_table('indicator_year');
-- Which progress records speak for actions and indicators.
call ayumi_read.create_table('action_report');
call ayumi_read.create_table('indicator_report');
