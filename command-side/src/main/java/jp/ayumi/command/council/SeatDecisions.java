package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.A_COUNCIL_HAS_ONE_CHAIR_AT_A_TIME;
import static jp.ayumi.command.council.CouncilRule.A_MEMBERSHIP_ENDS_ONCE;
import static jp.ayumi.command.council.CouncilRule.A_MEMBERSHIP_ENDS_WITHIN_ITS_TERM;
import static jp.ayumi.command.council.CouncilRule.A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL;
import static jp.ayumi.command.council.CouncilRule.A_MEMBER_REPRESENTS_AN_ACTIVE_ORGANIZATION;
import static jp.ayumi.command.council.CouncilRule.A_PERSON_HOLDS_ONE_SEAT_AT_A_TIME;
import static jp.ayumi.command.council.CouncilRule.A_SEAT_IS_GIVEN_ONCE;
import static jp.ayumi.command.council.CouncilRule.A_SUCCESSOR_BEGINS_WITHIN_THE_TERM;
import static jp.ayumi.command.council.CouncilRule.SEAT_UNKNOWN;

import java.util.List;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** 委嘱・補欠・解嘱: who takes a seat, takes it over, and leaves it. */
final class SeatDecisions {

    private SeatDecisions() {}

    static CouncilEvent appoint(CouncilContext context, AppointMember command) {
        CouncilState council = context.existing(command);
        Appointment appointment = command.appointment();
        requireNew(council, appointment.seat(), Pointer.to("seat"));
        requireClass(council, appointment.compositionClass());
        requireRepresented(context, command, appointment.represents(), Pointer.to("represents"));
        requireOneSeat(council.seats(), appointment.person(), appointment.term(), Pointer.to("person"));
        if (appointment.chair()) {
            council.seats().during(appointment.term()).filter(Seat::chair).forEach(other -> {
                throw A_COUNCIL_HAS_ONE_CHAIR_AT_A_TIME.refused(Pointer.to("chair"), "seat", other.id());
            });
        }
        SeatLimits.requireRoomFor(appointment, council);
        return new MemberAppointed(council.id(), appointment);
    }

    /** The rest of a term needs no room, for the predecessor makes it. */
    static CouncilEvent replace(CouncilContext context, ReplaceMember command) {
        CouncilState council = context.existing(command);
        KernelRule.requireText(command.reason(), "reason");
        Seat seat = sitting(council, command.seat());
        TermOfOffice term = seat.inOffice();
        A_SUCCESSOR_BEGINS_WITHIN_THE_TERM.require(
                term.contains(command.from()) && term.from().isBefore(command.from()),
                Pointer.to("from"),
                "first",
                term.from(),
                "last",
                term.to());
        requireNew(council, command.successorSeat(), Pointer.to("successorSeat"));
        requireRepresented(context, command, seat.represents(), Pointer.NONE);
        TermOfOffice rest = new TermOfOffice(command.from(), term.to());
        Seats others = council.seats().ended(seat.id(), command.from().minusDays(1));
        requireOneSeat(others, command.successor(), rest, Pointer.to("successor"));
        return new MemberReplaced(
                council.id(),
                seat.id(),
                command.from().minusDays(1),
                new Appointment(
                        command.successorSeat(),
                        command.successor(),
                        seat.compositionClass(),
                        seat.represents(),
                        rest,
                        false),
                command.reason());
    }

    static CouncilEvent end(CouncilContext context, EndMembership command) {
        CouncilState council = context.existing(command);
        KernelRule.requireText(command.reason(), "reason");
        Seat seat = sitting(council, command.seat());
        A_MEMBERSHIP_ENDS_WITHIN_ITS_TERM.require(
                seat.inOffice().contains(command.endedOn()),
                Pointer.to("endedOn"),
                "first",
                seat.inOffice().from(),
                "last",
                seat.inOffice().to());
        return new MembershipEnded(council.id(), seat.id(), command.endedOn(), command.reason());
    }

    private static Seat sitting(CouncilState council, SeatId id) {
        Seat seat = council.seats().find(id).orElseThrow(() -> SEAT_UNKNOWN.refused(Pointer.NONE, "seat", id));
        A_MEMBERSHIP_ENDS_ONCE.require(
                !seat.ended(), Pointer.NONE, "seat", id, "date", seat.inOffice().to());
        return seat;
    }

    private static void requireNew(CouncilState council, SeatId seat, Pointer place) {
        A_SEAT_IS_GIVEN_ONCE.require(council.seats().find(seat).isEmpty(), place, "seat", seat);
    }

    private static void requireClass(CouncilState council, @Nullable String code) {
        List<String> codes =
                council.profile().classes().stream().map(CompositionClass::code).toList();
        A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL.require(
                codes.isEmpty() ? code == null : code != null && codes.contains(code),
                Pointer.to("compositionClass"),
                "classes",
                codes);
    }

    private static void requireRepresented(
            CouncilContext context, CouncilCommand command, @Nullable OrganizationId organization, Pointer place) {
        A_MEMBER_REPRESENTS_AN_ACTIVE_ORGANIZATION.require(
                organization == null || context.municipality(command).isActive(organization),
                place,
                "organization",
                organization);
    }

    private static void requireOneSeat(Seats seats, PersonId person, TermOfOffice term, Pointer place) {
        seats.during(term).filter(seat -> seat.person().equals(person)).forEach(seat -> {
            throw A_PERSON_HOLDS_ONE_SEAT_AT_A_TIME.refused(place, "seat", seat.id());
        });
    }
}
