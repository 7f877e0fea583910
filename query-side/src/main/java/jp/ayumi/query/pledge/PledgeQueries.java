package jp.ayumi.query.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.pledge.ListPledges;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgePageView;
import jp.ayumi.api.pledge.PledgeStage;
import jp.ayumi.api.pledge.PledgeView;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.query.time.RecordedDays;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the question what the people of an area will do themselves. */
@Component
class PledgeQueries {

    /** Rows read at a time while looking for pledges that match. */
    private static final int CHUNK = 200;

    private final ReadModel rows;
    private final MunicipalitySource municipalities;
    private final RecordedDays days;

    PledgeQueries(ReadModel rows, MunicipalitySource municipalities, RecordedDays days) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.days = days;
    }

    @QueryHandler
    Optional<PledgePageView> answer(ListPledges question) {
        return isKnown(question.municipality(), question.area()) ? Optional.of(page(question)) : Optional.empty();
    }

    private boolean isKnown(MunicipalityId municipality, @Nullable AreaId area) {
        return area == null ? municipalities.hasParts(municipality) : municipalities.hasArea(municipality, area);
    }

    private PledgePageView page(ListPledges question) {
        String municipality = question.municipality().value();
        LongPredicate recorded = days.by(question.asOf());
        List<PledgeView> found = new ArrayList<>();
        String after = municipality + "@" + Row.sortable(question.after());
        while (true) {
            List<Row<PledgeView>> chunk = rows.list(PledgeProjector.PLEDGES, municipality, after, CHUNK);
            for (Row<PledgeView> row : chunk) {
                if (recorded.test(row.content().made().position()) && matches(row.content(), question)) {
                    if (found.size() == question.limit()) {
                        return page(
                                question,
                                found,
                                found.get(found.size() - 1).made().position());
                    }
                    found.add(asOf(question.asOf(), row.content(), recorded));
                }
            }
            if (chunk.size() < CHUNK) {
                return page(question, found, null);
            }
            after = chunk.get(chunk.size() - 1).key();
        }
    }

    private PledgePageView page(ListPledges question, List<PledgeView> found, @Nullable Long next) {
        return new PledgePageView(
                question.municipality(), question.area(), version(question), List.copyOf(found), next);
    }

    private long version(ListPledges question) {
        return Optional.ofNullable(question.area())
                .flatMap(area -> rows.get(
                        PledgeProjector.BOOKS,
                        PledgeBookId.of(question.municipality(), area).value()))
                .map(PledgeBookRow::version)
                .orElse(0L);
    }

    /** A pledge is made and withdrawn when that is recorded, and reads as it is known: a revision says of no day. */
    private static PledgeView asOf(@Nullable LocalDate day, PledgeView pledge, LongPredicate recorded) {
        boolean withdrawn = pledge.stage() == PledgeStage.WITHDRAWN
                && recorded.test(pledge.last().position());
        return new PledgeView(
                pledge.area(),
                pledge.pledge(),
                withdrawn ? PledgeStage.WITHDRAWN : PledgeStage.MADE,
                pledge.content(),
                withdrawn ? pledge.withdrawnBecause() : null,
                EffectiveOn.allBy(day, pledge.reports(), EffectiveOn::of),
                pledge.version(),
                pledge.made(),
                pledge.last());
    }

    /** What is for no single year is for each of them. */
    private static boolean matches(PledgeView pledge, ListPledges question) {
        return (question.area() == null || question.area().equals(pledge.area()))
                && (question.fiscalYear() == null
                        || pledge.content().fiscalYear() == null
                        || question.fiscalYear().equals(pledge.content().fiscalYear()));
    }
}
