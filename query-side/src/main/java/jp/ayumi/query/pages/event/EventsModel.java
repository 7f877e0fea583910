package jp.ayumi.query.pages.event;

import java.util.List;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/**
 * Several events, in the order in which they were recorded.
 *
 * @param wanted how many were asked for
 * @param rest how many are not shown here
 * @param next where they are shown; {@code null} when there are none
 */
record EventsModel(
        Town town,
        int wanted,
        List<EventLine> lines,
        int rest,
        @Nullable String next) {}
