package jp.ayumi.query.projection;

import java.util.concurrent.Callable;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Whose rows the database shows. It is told with every statement, in the same round trip; a statement that does not say
 * sees nothing ({@code V60__rows_by_municipality.sql}). Projections work on all of them.
 *
 * <p>Holds for the thread that answers. Without one around it a question sees nothing.
 *
 * @param setting what the database is told
 */
public record Reach(String setting) {

    /** The rows of every municipality; no municipality is called so. */
    public static final Reach EVERYWHERE = new Reach("*");

    public static final Reach NOWHERE = new Reach("");

    private static final ThreadLocal<Reach> CURRENT = ThreadLocal.withInitial(() -> NOWHERE);

    public static Reach of(MunicipalityId municipality) {
        return new Reach(municipality.value());
    }

    static Reach current() {
        return CURRENT.get();
    }

    /** Whether what belongs to a municipality may be told; for a handler that does not read from the guarded tables. */
    public static boolean includes(MunicipalityId municipality) {
        Reach reach = CURRENT.get();
        return reach.equals(EVERYWHERE) || reach.equals(of(municipality));
    }

    /** Works with these rows and no others. */
    public static <A> A during(Reach reach, Callable<A> work) throws Exception {
        Reach before = CURRENT.get();
        CURRENT.set(reach);
        try {
            return work.call();
        } finally {
            if (before.equals(NOWHERE)) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
