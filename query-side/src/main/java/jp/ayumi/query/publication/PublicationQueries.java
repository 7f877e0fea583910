package jp.ayumi.query.publication;

import static jp.ayumi.query.publication.PublicationTables.CONTENTS;
import static jp.ayumi.query.publication.PublicationTables.EDITIONS;
import static jp.ayumi.query.publication.PublicationTables.GATHERINGS;
import static jp.ayumi.query.publication.PublicationTables.ORDER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.publication.EditionContentView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionPageView;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.GatheringListView;
import jp.ayumi.api.publication.GatheringView;
import jp.ayumi.api.publication.GetEdition;
import jp.ayumi.api.publication.GetEditionContent;
import jp.ayumi.api.publication.ListEditions;
import jp.ayumi.api.publication.ListGatherings;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.query.municipality.KnownMunicipalities;
import jp.ayumi.query.projection.OrderedPage;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.QueryAccess;
import jp.ayumi.query.readers.Readers;
import jp.ayumi.query.snapshot.FrozenText;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the questions about editions and gatherings. */
@Component
class PublicationQueries {

    private final ReadModel rows;
    private final EditionReader editions;
    private final KnownMunicipalities municipalities;
    private final QueryAccess access;

    PublicationQueries(ReadModel rows, EditionReader editions, KnownMunicipalities municipalities, QueryAccess access) {
        this.rows = rows;
        this.editions = editions;
        this.municipalities = municipalities;
        this.access = access;
    }

    @QueryHandler
    Optional<EditionPageView> answer(ListEditions question) {
        return municipalities.include(question.municipality()) ? Optional.of(page(question)) : Optional.empty();
    }

    private EditionPageView page(ListEditions question) {
        OrderedPage<EditionOrder> page = OrderedPage.of(
                rows,
                ORDER,
                question.municipality().value(),
                PublicationTables.inOrder(question.municipality(), question.after()),
                order -> (question.kind() == null || order.kind() == question.kind())
                        && editions.published(question.asOf(), order.edition()).isPresent(),
                question.limit());
        List<EditionSummaryView> found = page.rows().stream()
                .flatMap(row -> editions.on(question.asOf(), row.content().edition()).stream())
                .map(EditionRow::summary)
                .toList();
        return new EditionPageView(
                found, page.more() ? found.get(found.size() - 1).published().position() : null);
    }

    @QueryHandler
    Optional<EditionView> answer(GetEdition question, MetaData metadata) {
        boolean told = isContentFor(metadata, question.edition());
        return editions.on(question.asOf(), question.edition())
                .flatMap(row -> rows.get(CONTENTS, row.edition().value())
                        .map(content -> row.view(told ? FrozenText.asJson(content.content()) : Map.of())));
    }

    @QueryHandler
    Optional<EditionContentView> answer(GetEditionContent question, MetaData metadata) {
        return isContentFor(metadata, question.edition())
                ? rows.get(CONTENTS, question.edition().value())
                : Optional.empty();
    }

    /** What was withdrawn is public no longer; whoever works on it goes on reading it. */
    private boolean isContentFor(MetaData metadata, EditionId edition) {
        return editions.stands(edition)
                || access.allows(Asker.of(metadata), Readers.MUNICIPALITY, edition.municipality());
    }

    /** The snapshots that an edition holds; none when its content is not for the asker. */
    Stream<FrozenSnapshot> heldBy(EditionId edition, MetaData metadata) {
        return isContentFor(metadata, edition)
                ? rows.get(EDITIONS, edition.value()).stream().flatMap(row -> row.snapshots().stream())
                : Stream.empty();
    }

    @QueryHandler
    GatheringListView answer(ListGatherings question) {
        List<GatheringView> gatherings = EffectiveOn.allBy(
                question.asOf(),
                rows.all(GATHERINGS, PublicationTables.year(question.municipality(), question.fiscalYear())),
                EffectiveOn::of);
        long position = gatherings.stream()
                .mapToLong(gathering -> gathering.trace().position())
                .max()
                .orElse(0);
        long presented = gatherings.stream()
                .flatMap(gathering -> gathering.held().presentations().stream())
                .map(Presentation::plan)
                .distinct()
                .count();
        return new GatheringListView(
                question.municipality(), question.fiscalYear(), position, (int) presented, gatherings);
    }
}
