-- Districts: jp.ayumi.query.plan.district. What was seen of counterparts: jp.ayumi.query.plan.counterpart.
call ayumi_read.create_table('plan_district');
call ayumi_read.create_table('plan_district_policy');
call ayumi_read.create_table('plan_acknowledgement');
-- Pledges of residents: jp.ayumi.query.pledge.
call ayumi_read.create_table('pledge');
call ayumi_read.create_table('pledge_book');
