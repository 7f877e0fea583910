package jp.ayumi.query.pages.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.DueState;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilSummaryView;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/** What the page of all councils shows: those that exist by kind and reading, then those dissolved. */
record CouncilsModel(Town town, List<Line> lines) {

    /**
     * @param owner the secretariat, by name
     * @param area its district; empty for none
     * @param overdue how much of what concerns it is overdue
     * @param next what is due next; {@code null} when nothing is
     */
    record Line(
            CouncilSummaryView council,
            String owner,
            String area,
            long overdue,
            @Nullable BoardItemView next) {}

    private static final Comparator<CouncilSummaryView> ORDER = Comparator.comparing(
                    (CouncilSummaryView council) -> council.dissolvedOn() != null)
            .thenComparing(CouncilSummaryView::kind)
            .thenComparing(CouncilsModel::reading)
            .thenComparing(council -> council.council().value());

    static CouncilsModel of(Town town, List<CouncilSummaryView> councils, BoardView board) {
        Map<CouncilId, List<BoardItemView>> items = board.items().stream()
                .filter(item -> council(item) != null)
                .collect(Collectors.groupingBy(CouncilsModel::council));
        return new CouncilsModel(
                town,
                councils.stream()
                        .sorted(ORDER)
                        .map(council -> line(council, items.getOrDefault(council.council(), List.of()), town))
                        .toList());
    }

    private static Line line(CouncilSummaryView council, List<BoardItemView> items, Town town) {
        return new Line(
                council,
                town.organization(council.secretariat()),
                council.area() == null || !town.areas().containsKey(council.area())
                        ? ""
                        : town.areas().get(council.area()).name(),
                items.stream().filter(item -> item.state() == DueState.OVERDUE).count(),
                items.stream()
                        .filter(item -> item.state() == DueState.DUE)
                        .min(Comparator.comparing(BoardItemView::dueOn))
                        .orElse(null));
    }

    /** Whose it is, or whom it concerns. */
    private static @Nullable CouncilId council(BoardItemView item) {
        return item.owner().council() == null
                ? item.subject().council()
                : item.owner().council();
    }

    private static String reading(CouncilSummaryView council) {
        return council.reading().isEmpty() ? council.name() : council.reading();
    }
}
