package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.A_CLASS_CODE_IS_GIVEN_ONCE;
import static jp.ayumi.command.council.CouncilRule.A_CLASS_HAS_NO_MORE_MEMBERS_THAN_SEATS;
import static jp.ayumi.command.council.CouncilRule.A_CLASS_IS_NOT_BELOW_ITS_MEMBERS;
import static jp.ayumi.command.council.CouncilRule.A_CLASS_WITH_MEMBERS_STAYS;
import static jp.ayumi.command.council.CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS;
import static jp.ayumi.command.council.CouncilRule.A_LIMIT_IS_NOT_BELOW_THE_MEMBERS;
import static jp.ayumi.command.council.CouncilRule.STATED_SEATS_ARE_ONE_AT_LEAST;
import static jp.ayumi.command.council.CouncilRule.THE_SEATS_OF_THE_CLASSES_FIT_INTO_THE_LIMIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.command.council.Seats.Crowd;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** 定員と構成: how many members a council and each of its classes may have on any one day. */
final class SeatLimits {

    private static final Predicate<Seat> EVERYBODY = seat -> true;

    private SeatLimits() {}

    /** The numbers that a profile states agree with each other. */
    static void requireConsistent(CouncilProfile profile) {
        requireStated(profile.seatLimit(), Pointer.to("seatLimit"));
        List<CompositionClass> classes = profile.classes();
        Set<String> codes = new HashSet<>();
        long together = 0;
        for (int i = 0; i < classes.size(); i++) {
            CompositionClass each = classes.get(i);
            Pointer place = Pointer.to("classes").at(i);
            KernelRule.requireText(each.code(), place.at("code"));
            KernelRule.requireText(each.name(), place.at("name"));
            A_CLASS_CODE_IS_GIVEN_ONCE.require(codes.add(each.code()), place.at("code"), "class", each.code());
            requireStated(each.seats(), place.at("seats"));
            together += each.seats() == null ? 0 : each.seats();
        }
        Integer limit = profile.seatLimit();
        THE_SEATS_OF_THE_CLASSES_FIT_INTO_THE_LIMIT.require(
                limit == null || together <= limit, Pointer.to("classes"), "seats", together, "limit", limit);
    }

    private static void requireStated(@Nullable Integer seats, Pointer place) {
        STATED_SEATS_ARE_ONE_AT_LEAST.require(seats == null || seats >= 1, place, "seats", seats);
    }

    /** One more member fits in on every day of the term. */
    static void requireRoomFor(Appointment appointment, CouncilState council) {
        Integer limit = council.profile().seatLimit();
        if (limit != null) {
            Crowd most = council.seats().crowd(appointment.term(), EVERYBODY);
            A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS.require(
                    most.members() < limit, Pointer.to("term"), "limit", limit, "date", most.day());
        }
        for (CompositionClass each : council.profile().classes()) {
            if (each.code().equals(appointment.compositionClass()) && each.seats() != null) {
                Crowd most = council.seats().crowd(appointment.term(), of(each));
                A_CLASS_HAS_NO_MORE_MEMBERS_THAN_SEATS.require(
                        most.members() < each.seats(),
                        Pointer.to("compositionClass"),
                        "class",
                        each.name(),
                        "seats",
                        each.seats(),
                        "date",
                        most.day());
            }
        }
    }

    /** Everybody who is or will be in office keeps a seat when the council becomes as told. */
    static void requireRoomFor(Seats seats, CouncilProfile profile, LocalDate today) {
        TermOfOffice fromNowOn = new TermOfOffice(today, LocalDate.MAX);
        Integer limit = profile.seatLimit();
        if (limit != null) {
            Crowd most = seats.crowd(fromNowOn, EVERYBODY);
            A_LIMIT_IS_NOT_BELOW_THE_MEMBERS.require(
                    most.members() <= limit,
                    Pointer.to("seatLimit"),
                    "limit",
                    limit,
                    "members",
                    most.members(),
                    "date",
                    most.day());
        }
        for (int i = 0; i < profile.classes().size(); i++) {
            CompositionClass each = profile.classes().get(i);
            Crowd most = seats.crowd(fromNowOn, of(each));
            A_CLASS_IS_NOT_BELOW_ITS_MEMBERS.require(
                    each.seats() == null || most.members() <= each.seats(),
                    Pointer.to("classes").at(i).at("seats"),
                    "class",
                    each.name(),
                    "members",
                    most.members(),
                    "date",
                    most.day());
        }
        Set<String> codes = new HashSet<>();
        profile.classes().forEach(each -> codes.add(each.code()));
        seats.during(fromNowOn)
                .filter(seat -> seat.compositionClass() != null)
                .forEach(seat -> A_CLASS_WITH_MEMBERS_STAYS.require(
                        codes.contains(seat.compositionClass()),
                        Pointer.to("classes"),
                        "class",
                        seat.compositionClass(),
                        "seat",
                        seat.id()));
    }

    private static Predicate<Seat> of(CompositionClass each) {
        return seat -> each.code().equals(seat.compositionClass());
    }
}
