package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.IllegalValueException;

/**
 * 任期, both days included.
 *
 */
public record TermOfOffice(LocalDate from, LocalDate to) {

    public TermOfOffice {
        if (to.isBefore(from)) {
            throw new IllegalValueException("TERM_OF_OFFICE_ENDS_BEFORE_IT_BEGINS", from + "/" + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(TermOfOffice other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
