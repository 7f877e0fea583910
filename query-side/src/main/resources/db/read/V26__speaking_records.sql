-- Which progress records speak for actions and indicators: jp.ayumi.query.planyear.
call ayumi_read.create_table('action_report');
call ayumi_read.create_table('indicator_report');
-- Rows of actions and indicators no longer hold every record: they are made again from the log, from its beginning.
truncate ayumi_read.plan_year, ayumi_read.action_year, ayumi_read.progress_record, ayumi_read.indicator_year;
delete from ayumi_read.token_entry where processor_name = 'plan-year';
delete from ayumi_read.dead_letter where processing_group = 'plan-year';
