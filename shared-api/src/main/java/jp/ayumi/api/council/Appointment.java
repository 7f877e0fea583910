package jp.ayumi.api.council;

import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * 委嘱: a person takes a seat.
 *
 * @param compositionClass by its code; {@code null} exactly when the council states no classes
 * @param represents the organisation the member comes from; {@code null} for others
 * @param chair whether the member presides (委員長・会長)
 *
 */
public record Appointment(
        SeatId seat,
        PersonId person,
        @Nullable String compositionClass,
        @Nullable OrganizationId represents,
        TermOfOffice term,
        boolean chair) {}
