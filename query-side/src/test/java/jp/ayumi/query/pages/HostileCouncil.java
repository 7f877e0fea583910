package jp.ayumi.query.pages;

import static jp.ayumi.query.pages.HostileTown.HARM;
import static jp.ayumi.query.pages.HostileTown.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.QuerySide;

/** The council of the hostile town, its opinions, and what the town published. */
final class HostileCouncil {

    private static final CouncilId COUNCIL = CouncilId.of(TOWN, "council");
    private static final PlanYearId YEAR = PlanYearId.of(PlanId.of(TOWN, "plan"), new FiscalYear(2024));
    private static final OpinionBookId BOOK = OpinionBookId.of(YEAR);
    private static final LocalDate MAY = LocalDate.parse("2024-05-01");
    private static final String SHA_256 = "7d357b0ef1f85ba71c5ccebb6671b0c34f4b3950f5b21d2af7b4a3d4e9dcd570";
    private static final SnapshotId RESULT = SnapshotId.of(TOWN, "result");
    private static final SnapshotId PLANNED = SnapshotId.of(TOWN, "planned");

    private HostileCouncil() {}

    private static String text(String what) {
        return what + HARM;
    }

    static void writtenTo(QuerySide querySide) {
        querySide.append(List.of(
                new CouncilEstablished(COUNCIL, profile(), LocalDate.parse("2020-04-01")),
                new MemberAppointed(
                        COUNCIL,
                        new Appointment(
                                new SeatId("a"),
                                new PersonId("p-a"),
                                "c",
                                new OrganizationId("hall"),
                                new TermOfOffice(LocalDate.parse("2024-04-01"), LocalDate.parse("2034-03-31")),
                                true)),
                planned("first"),
                new MeetingHeld(COUNCIL, new MeetingId("first"), MAY, List.of(), 1, 1, true),
                new MinutesRecorded(
                        COUNCIL,
                        new MeetingId("first"),
                        text("minutes"),
                        List.of(new Outcome(1, OutcomeKind.DECIDED, text("outcome")))),
                planned("second"),
                new MeetingCancelled(COUNCIL, new MeetingId("second"), text("cancelled")),
                new SnapshotTaken(
                        RESULT, YEAR, SnapshotKind.YEAR_RESULT, 1, 0, json(FrozenTexts.result(HARM)), SHA_256),
                new SnapshotTaken(
                        PLANNED, YEAR, SnapshotKind.ANNUAL_PLAN, 1, 0, json(FrozenTexts.planned(HARM)), SHA_256),
                new SnapshotReported(RESULT, new ReportId("r"), Set.of(COUNCIL), MAY, text("note"), SHA_256),
                new ReportDeliberated(
                        RESULT,
                        new ReportId("r"),
                        COUNCIL,
                        new MeetingId("first"),
                        OutcomeKind.NOTED,
                        text("deliberated")),
                new EditionPublished(
                        EditionId.of(TOWN, "standing"),
                        EditionKind.ANNUAL_REPORT,
                        text("edition"),
                        MAY,
                        List.of(new FrozenSnapshot(RESULT, SHA_256), new FrozenSnapshot(PLANNED, SHA_256)),
                        null,
                        json(FrozenTexts.edition(HARM)),
                        SHA_256)));
        querySide.append(List.of(
                raised("one"),
                new OpinionAnswered(BOOK, new OpinionId("one"), Stance.ACCEPTED, text("answer"), MAY, Set.of()),
                new OpinionReflected(
                        BOOK,
                        new OpinionId("one"),
                        1,
                        new Reflection(Destination.ACTION, new ElementId("action"), null, null, null, text("remark"))),
                raised("two"),
                new OpinionAnswered(BOOK, new OpinionId("two"), Stance.ACCEPTED, text("answer"), MAY, Set.of()),
                new OpinionLeftUnreflected(BOOK, new OpinionId("two"), text("left")),
                raised("three"),
                new OpinionWithdrawn(BOOK, new OpinionId("three"), text("takenBack"))));
    }

    private static String json(Map<String, Object> members) {
        return FrozenTexts.json(members);
    }

    private static MeetingPlanned planned(String meeting) {
        return new MeetingPlanned(
                COUNCIL, new MeetingId(meeting), MAY, Set.of(), List.of(new AgendaItem(1, text("agenda"), null, null)));
    }

    private static OpinionRaised raised(String opinion) {
        return new OpinionRaised(
                BOOK,
                new OpinionId(opinion),
                new RaisedOpinion(COUNCIL, null, null, null, null, OpinionKind.OTHER, text("said"), MAY),
                Set.of());
    }

    private static CouncilProfile profile() {
        return new CouncilProfile(
                CouncilKind.DISTRICT_COUNCIL,
                text("council"),
                text("councilReading"),
                new OrganizationId("hall"),
                new AreaId("east"),
                10,
                List.of(new CompositionClass("c", text("class"), 2)),
                Set.of(PlanId.of(TOWN, "plan")),
                Set.of(),
                null,
                text("existing"),
                new Cadence(2, 3, List.of()),
                null,
                text("basis"),
                true);
    }
}
