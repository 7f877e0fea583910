-- Editions and gatherings: jp.ayumi.query.publication.
call ayumi_read.create_table('edition');
call ayumi_read.create_table('edition_content');
call ayumi_read.create_table('edition_order');
call ayumi_read.create_table('gathering');
