package jp.ayumi.acceptance.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 事務局: keeps the seats and the meetings of one council. Remembers who sits there, for attendance is told of everybody. */
public final class Secretariat {

    private final Town.Staff staff;
    private final String council;
    private final String term;
    private final List<String> seats = new ArrayList<>();

    /**
     * @param from the first day of every member's term
     * @param to the last
     */
    public Secretariat(Town.Staff staff, String council, String from, String to) {
        this.staff = staff;
        this.council = council;
        this.term = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    }

    public String path() {
        return "/councils/" + council;
    }

    public String members() {
        return path() + "/members";
    }

    /** The body of an appointment; the person is as opaque as the seat. */
    public String appointment(String seat, @Nullable String compositionClass) {
        return """
                {"seat":"%s","person":"p-%s","compositionClass":%s,"term":%s,"chair":false,"reason":"委嘱"}""".formatted(seat, seat, compositionClass == null ? null : '"' + compositionClass + '"', term);
    }

    public void appoints(String seat, @Nullable String compositionClass) {
        staff.posts(members(), appointment(seat, compositionClass));
        seats.add(seat);
    }

    /** Sits in the council from now on, by whatever way. */
    public void knows(String seat) {
        seats.add(seat);
    }

    /** Somebody takes a seat over for the rest of its term; the seat of the successor has an id of its own. */
    public void replaces(String seat, String successorSeat, String from) {
        staff.posts(members() + "/" + seat + "/replacement", """
                {"successorSeat":"%s","successor":"p-%s","from":"%s","reason":"前任者の転出のため"}""".formatted(successorSeat, successorSeat, from));
        seats.set(seats.indexOf(seat), successorSeat);
    }

    /**
     * A meeting with one item, from its date to its closed record, which everybody attends.
     *
     * @param about the plan's id with its municipality
     * @param outcome an {@code OutcomeKind}
     */
    public void meets(
            String meeting, String date, String purpose, String item, String about, String outcome, String said) {
        plans(meeting, date, purpose, item, about);
        holds(meeting, date, outcome, said);
    }

    /** The first half of {@link #meets}. */
    public void plans(String meeting, String date, String purpose, String item, String about) {
        staff.posts(path() + "/meetings", """
                {"meeting":"%s","date":"%s","purposes":["%s"],"agenda":[{"number":1,"title":"%s","plan":"%s"}]}""".formatted(meeting, date, purpose, item, about));
    }

    /** The second half of {@link #meets}. */
    public void holds(String meeting, String date, String outcome, String said) {
        String path = path() + "/meetings/" + meeting;
        staff.posts(path + "/holding", attendance(date));
        staff.puts(path + "/minutes", """
                {"minutes":"事務局が資料を説明した。","outcomes":[{"item":1,"kind":"%s","text":"%s"}]}""".formatted(outcome, said));
        staff.posts(path + "/close", "{\"closedOn\":\"%s\"}".formatted(date));
    }

    private String attendance(String date) {
        return """
                {"heldOn":"%s","attendance":[%s]}""".formatted(
                        date,
                        seats.stream()
                                .map("{\"seat\":\"%s\",\"mode\":\"PRESENT\"}"::formatted)
                                .collect(Collectors.joining(",")));
    }
}
