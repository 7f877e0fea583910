package jp.ayumi.query.publication;

import java.util.Optional;
import jp.ayumi.api.publication.GetPublishedRecord;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.query.snapshot.FrozenRecords;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** What an edition holds is published with it, and checked against the hash under which the edition holds it. */
@Component
class PublishedRecords {

    private final PublicationQueries editions;
    private final FrozenRecords records;

    PublishedRecords(PublicationQueries editions, FrozenRecords records) {
        this.editions = editions;
        this.records = records;
    }

    @QueryHandler
    Optional<FrozenRecordView> answer(GetPublishedRecord question, MetaData metadata) {
        return editions.heldBy(question.edition(), metadata)
                .filter(held -> held.snapshot().equals(question.snapshot()))
                .findFirst()
                .flatMap(held -> records.find(held.snapshot())
                        .filter(record -> record.sha256().equals(held.sha256())));
    }
}
