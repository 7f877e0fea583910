package jp.ayumi.query.publication;

import static jp.ayumi.query.publication.PublicationTables.CONTENTS;
import static jp.ayumi.query.publication.PublicationTables.EDITIONS;
import static jp.ayumi.query.publication.PublicationTables.ORDER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.query.projection.KnownAt;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.snapshot.FrozenText;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks editions up, as they were on a day. */
@Component
class EditionReader {

    private final ReadModel rows;

    EditionReader(ReadModel rows) {
        this.rows = rows;
    }

    Optional<EditionRow> on(@Nullable LocalDate asOf, EditionId edition) {
        return published(asOf, edition)
                .map(row -> row.asOf(asOf, other -> published(asOf, other).isPresent()));
    }

    Optional<EditionRow> published(@Nullable LocalDate asOf, EditionId edition) {
        return rows.get(EDITIONS, edition.value())
                .filter(row -> EffectiveOn.by(asOf, EffectiveOn.ofEdition(row.publishedOn())));
    }

    /** What had been published by a day, in the order of publication. */
    List<EditionRow> all(@Nullable LocalDate asOf, MunicipalityId municipality) {
        return rows.all(EDITIONS, municipality.value()).stream()
                .filter(row -> EffectiveOn.by(asOf, EffectiveOn.ofEdition(row.publishedOn())))
                .sorted(Comparator.comparing(row -> row.published().position()))
                .toList();
    }

    /** Its place among those of its municipality, from 1; what is withdrawn keeps its number. */
    int number(EditionId edition) {
        List<EditionOrder> all = rows.all(ORDER, edition.municipality().value());
        return (int) all.stream()
                        .takeWhile(order -> !order.edition().equals(edition))
                        .count()
                + 1;
    }

    /** Whether it is public: what was withdrawn is so no longer, on whatever day and whatever the question may know. */
    boolean stands(EditionId edition) {
        return now(edition).filter(row -> row.withdrawal() == null).isPresent();
    }

    /** All of a municipality as they are now, whatever the question may know. */
    Map<EditionId, EditionRow> now(MunicipalityId municipality) {
        return KnownAt.ignored(() -> rows.all(EDITIONS, municipality.value())).stream()
                .collect(Collectors.toMap(EditionRow::edition, Function.identity()));
    }

    /** As it is now, whatever the question may know. */
    Optional<EditionRow> now(EditionId edition) {
        return KnownAt.ignored(() -> rows.get(EDITIONS, edition.value()));
    }

    /** Empty when there is none. */
    Map<String, Object> content(EditionId edition) {
        return rows.get(CONTENTS, edition.value())
                .map(content -> FrozenText.asJson(content.content()))
                .orElse(Map.of());
    }
}
