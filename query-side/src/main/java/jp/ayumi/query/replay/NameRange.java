package jp.ayumi.query.replay;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.replay.ComparedPart;

/** The subjects whose names lie from one on and before another: they are kept in the order of their names. */
record NameRange(String from, String to) {

    private static final String BEFORE_ALL = "0";

    /** Names are of small letters, digits, hyphens and slashes. */
    private static final String BEHIND_ALL = "~";

    /** The character behind the slash. */
    private static final String BEHIND_BESIDE = "beside0";

    private static final String BEHIND_YEARS = "years0";

    static List<NameRange> of(ComparedPart part) {
        FiscalYear year = part.fiscalYear();
        if (year != null) {
            return List.of(new NameRange(Subjects.YEARS + year, Subjects.YEARS + year.next()));
        }
        return part.years()
                ? List.of(new NameRange(BEFORE_ALL, BEHIND_ALL))
                : List.of(
                        new NameRange(BEFORE_ALL, Subjects.BESIDE),
                        new NameRange(BEHIND_BESIDE, Subjects.YEARS),
                        new NameRange(BEHIND_YEARS, BEHIND_ALL));
    }
}
