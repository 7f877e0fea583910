package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.AN_ATTENDANCE_IS_OF_A_MEMBER_IN_OFFICE;
import static jp.ayumi.command.council.CouncilRule.AN_ATTENDANCE_IS_TOLD_ONCE;
import static jp.ayumi.command.council.CouncilRule.AN_ATTENDANCE_TELLS_OF_EVERY_MEMBER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.council.Attendance;
import jp.ayumi.api.council.AttendanceMode;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** 出席と定足数: who took part, and whether they were enough. */
final class Attendances {

    private Attendances() {}

    static MeetingHeld held(CouncilState council, HoldMeeting command) {
        Set<SeatId> inOffice =
                council.seats().on(command.heldOn()).stream().map(Seat::id).collect(Collectors.toSet());
        Set<SeatId> told = new HashSet<>();
        List<Attendance> attendance = command.attendance();
        for (int i = 0; i < attendance.size(); i++) {
            SeatId seat = attendance.get(i).seat();
            Pointer place = Pointer.to("attendance").at(i).at("seat");
            AN_ATTENDANCE_IS_OF_A_MEMBER_IN_OFFICE.require(
                    inOffice.contains(seat), place, "seat", seat, "date", command.heldOn());
            AN_ATTENDANCE_IS_TOLD_ONCE.require(told.add(seat), place, "seat", seat);
        }
        List<SeatId> missing = council.seats().on(command.heldOn()).stream()
                .map(Seat::id)
                .filter(seat -> !told.contains(seat))
                .toList();
        AN_ATTENDANCE_TELLS_OF_EVERY_MEMBER.require(missing.isEmpty(), Pointer.to("attendance"), "seats", missing);
        int present = (int) attendance.stream()
                .filter(each -> each.mode() != AttendanceMode.ABSENT)
                .count();
        return new MeetingHeld(
                council.id(),
                command.meeting(),
                command.heldOn(),
                attendance,
                inOffice.size(),
                present,
                quorate(council.profile().quorum(), inOffice.size(), present));
    }

    /** Nobody is no quorum, not even of nobody. */
    private static @Nullable Boolean quorate(@Nullable Quorum quorum, int members, int present) {
        if (quorum == null) {
            return null;
        }
        long have = (long) present * quorum.denominator();
        long need = (long) members * quorum.numerator();
        return present > 0 && (quorum.moreThan() ? have > need : have >= need);
    }
}
