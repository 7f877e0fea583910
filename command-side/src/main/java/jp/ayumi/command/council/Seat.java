package jp.ayumi.command.council;

import java.time.LocalDate;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * One membership, from appointment to end.
 *
 * @param inOffice from the first day in office to the last, which an early end moves
 * @param ended whether the member left, or was replaced, before the term ended
 */
public record Seat(
        SeatId id,
        PersonId person,
        @Nullable String compositionClass,
        @Nullable OrganizationId represents,
        TermOfOffice inOffice,
        boolean chair,
        boolean ended) {

    static Seat of(Appointment appointment) {
        return new Seat(
                appointment.seat(),
                appointment.person(),
                appointment.compositionClass(),
                appointment.represents(),
                appointment.term(),
                appointment.chair(),
                false);
    }

    Seat until(LocalDate lastDay) {
        TermOfOffice shortened = new TermOfOffice(inOffice.from(), lastDay);
        return new Seat(id, person, compositionClass, represents, shortened, chair, true);
    }
}
