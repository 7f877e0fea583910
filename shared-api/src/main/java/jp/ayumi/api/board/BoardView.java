package jp.ayumi.api.board;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * やるべきことの一覧: what is due and overdue, the most overdue first.
 *
 * @param on the day on which it is looked at
 * @param within how many days ahead it looks
 * @param policy what it is computed by; {@code null} while the municipality has set none
 * @param notWatched the parts that the policy leaves out: of these nothing is ever due
 * @param due how many items are not overdue, on all pages
 * @param overdue how many items are, on all pages
 * @param totals per owner, on all pages, those with most overdue first
 * @param next the number of items to go on after; {@code null} on the last page
 */
public record BoardView(
        MunicipalityId municipality,
        LocalDate on,
        int within,
        @Nullable DuePolicyView policy,
        List<DuePart> notWatched,
        int due,
        int overdue,
        List<BoardTotalView> totals,
        List<BoardItemView> items,
        @Nullable Long next) {}
