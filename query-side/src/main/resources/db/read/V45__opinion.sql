-- Opinions, by plan and by council, and where they went: jp.ayumi.query.opinion.
call ayumi_read.create_table('opinion_of_plan');
call ayumi_read.create_table('opinion_of_council');
call ayumi_read.create_table('opinion_place');
call ayumi_read.create_table('opinion_book');
call ayumi_read.create_table('opinion_destination');
