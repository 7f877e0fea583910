package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * A council with its members, its place among the others, and its meetings.
 *
 * @param profile as it is now
 * @param dissolution {@code null} while it exists
 * @param members in office on the day asked for, and what is vacant
 * @param past seats whose holders had left before that day, the latest first
 * @param future seats whose holders enter office after that day, the next first
 * @param reportsTo the councils above it
 * @param reportedBy the councils that report to it
 * @param partOf the council whose working group it is, otherwise {@code null}
 * @param workingGroups its own working groups
 * @param meetings how many meetings each fiscal year had
 * @param version how many events the council has had
 * @param establishment the event that began it
 * @param source the event that last told of its profile
 */
public record CouncilView(
        CouncilId council,
        CouncilProfile profile,
        LocalDate establishedOn,
        @Nullable CouncilEndView dissolution,
        CouncilMembersView members,
        List<SeatView> past,
        List<SeatView> future,
        List<CouncilRefView> reportsTo,
        List<CouncilRefView> reportedBy,
        @Nullable CouncilRefView partOf,
        List<CouncilRefView> workingGroups,
        List<MeetingYearView> meetings,
        long version,
        EventRef establishment,
        EventRef source) {}
