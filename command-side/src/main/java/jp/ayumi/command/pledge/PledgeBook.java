package jp.ayumi.command.pledge;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.ayumi.api.Cases;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The pledges of one area, as far as rules ask; there is none before the first is made. */
record PledgeBook(PMap<PledgeId, Entry> byId) {

    static final PledgeBook EMPTY = new PledgeBook(HashTreePMap.empty());

    private static final Cases<PledgeBook, PledgeEvent, PledgeBook> EVOLVE =
            Cases.<PledgeBook, PledgeEvent, PledgeBook>over(PledgeEvent.class)
                    .on(PledgeMade.class, (book, event) -> book.with(event.pledge(), new Entry(event.content(), false)))
                    .on(
                            PledgeRevised.class,
                            (book, event) -> book.with(event.pledge(), new Entry(event.content(), false)))
                    .on(PledgeReported.class, (book, event) -> book)
                    .on(PledgeWithdrawn.class, (book, event) -> book.withdrawn(event.pledge()))
                    .complete();

    /** A pledge as it reads now. */
    record Entry(Pledge content, boolean withdrawn) {}

    /** The state after one more event. */
    static PledgeBook evolve(@Nullable PledgeBook before, PledgeEvent event) {
        return EVOLVE.apply(before == null ? EMPTY : before, event);
    }

    /** What was not withdrawn, by id, so that the same is always told alike. */
    Map<PledgeId, Pledge> standing() {
        Map<PledgeId, Pledge> standing = new TreeMap<>(Comparator.comparing(PledgeId::value));
        byId.forEach((pledge, entry) -> {
            if (!entry.withdrawn()) {
                standing.put(pledge, entry.content());
            }
        });
        return standing;
    }

    Optional<Entry> find(PledgeId pledge) {
        return Optional.ofNullable(byId.get(pledge));
    }

    private PledgeBook with(PledgeId pledge, Entry entry) {
        return new PledgeBook(byId.plus(pledge, entry));
    }

    private PledgeBook withdrawn(PledgeId pledge) {
        return find(pledge)
                .map(entry -> with(pledge, new Entry(entry.content(), true)))
                .orElse(this);
    }
}
