package jp.ayumi.query.replay;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import jp.ayumi.query.plan.history.SubjectFields;
import org.jspecify.annotations.Nullable;

/** Walks the subjects of two moments side by side, both in the order of their names, one by one. */
final class TwoMoments implements Iterator<TwoMoments.Pair> {

    /** One subject at both moments; without fields at the one where it is not there. */
    record Pair(String subject, Map<String, String> before, Map<String, String> after) {
        boolean differs() {
            return !before.equals(after);
        }
    }

    private final Iterator<SubjectFields> before;
    private final Iterator<SubjectFields> after;
    private @Nullable SubjectFields old;
    private @Nullable SubjectFields now;

    TwoMoments(Iterator<SubjectFields> before, Iterator<SubjectFields> after) {
        this.before = before;
        this.after = after;
        old = following(before);
        now = following(after);
    }

    @Override
    public boolean hasNext() {
        return old != null || now != null;
    }

    @Override
    public Pair next() {
        SubjectFields was = old;
        SubjectFields is = now;
        int order = was == null ? 1 : is == null ? -1 : was.subject().compareTo(is.subject());
        if (order <= 0) {
            old = following(before);
        }
        if (order >= 0) {
            now = following(after);
        }
        return order < 0 ? pair(was, null) : order > 0 ? pair(null, is) : pair(was, is);
    }

    private static Pair pair(@Nullable SubjectFields was, @Nullable SubjectFields is) {
        SubjectFields either = was == null ? is : was;
        if (either == null) {
            throw new NoSuchElementException();
        }
        return new Pair(either.subject(), was == null ? Map.of() : was.fields(), is == null ? Map.of() : is.fields());
    }

    private static @Nullable SubjectFields following(Iterator<SubjectFields> subjects) {
        return subjects.hasNext() ? subjects.next() : null;
    }
}
