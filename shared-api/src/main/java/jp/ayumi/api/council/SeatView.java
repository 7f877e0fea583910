package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * One membership, from appointment to end.
 *
 * @param term as it was given
 * @param lastDay the last day in office: of the term, or earlier when the member left
 * @param end {@code null} when the member stays, or stayed, until the term ends
 * @param succeeds the seat whose remaining term this is, otherwise {@code null}
 * @param succeededBy the seat that took over the rest of the term, otherwise {@code null}
 * @param source the event that gave the seat
 */
public record SeatView(
        SeatId seat,
        PersonId person,
        @Nullable String compositionClass,
        @Nullable OrganizationId represents,
        TermOfOffice term,
        LocalDate lastDay,
        boolean chair,
        @Nullable MembershipEndView end,
        @Nullable SeatId succeeds,
        @Nullable SeatId succeededBy,
        EventRef source) {

    /** Whether its holder is in office on that day. */
    public boolean inOfficeOn(LocalDate day) {
        return !day.isBefore(term.from()) && !day.isAfter(lastDay);
    }
}
