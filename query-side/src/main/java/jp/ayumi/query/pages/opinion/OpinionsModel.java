package jp.ayumi.query.pages.opinion;

import java.util.Arrays;
import java.util.List;
import jp.ayumi.query.pages.Flow;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page of opinions shows.
 *
 * @param flow of all of them
 * @param choices each fate with how many there are
 * @param chosen {@code null} for all
 * @param lines those chosen, the latest said first
 */
record OpinionsModel(
        Town town,
        Flow flow,
        List<Choice> choices,
        @Nullable OpinionFate chosen,
        List<OpinionLine> lines) {

    record Choice(OpinionFate fate, int count) {}

    static OpinionsModel of(Town town, List<OpinionLine> all, @Nullable OpinionFate chosen, Words words) {
        return new OpinionsModel(
                town,
                OpinionFlow.of(all, town, words),
                Arrays.stream(OpinionFate.values())
                        .map(fate -> new Choice(fate, (int)
                                all.stream().filter(line -> line.fate() == fate).count()))
                        .filter(choice -> choice.count() > 0)
                        .toList(),
                chosen,
                all.stream()
                        .filter(line -> chosen == null || line.fate() == chosen)
                        .sorted((one, other) -> other.opinion()
                                .said()
                                .raisedOn()
                                .compareTo(one.opinion().said().raisedOn()))
                        .toList());
    }
}
