package jp.ayumi.verifier.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a verification found. Of each problem the first occurrences are kept and the others counted. */
public final class Findings {

    /** Occurrences of one problem that are told one by one. */
    public static final int TOLD = 5;

    private static final int LONGEST_DETAIL = 300;

    /** One problem: what the first occurrences are about, and how many there are. */
    public static final class Occurrences {

        private final List<List<String>> first = new ArrayList<>();
        private long count;

        public List<List<String>> first() {
            return first;
        }

        public long count() {
            return count;
        }
    }

    private final Map<Problem, Occurrences> problems = new EnumMap<>(Problem.class);
    private final Map<Notice, List<String>> notices = new EnumMap<>(Notice.class);
    private final Map<Check, List<String>> summaries = new EnumMap<>(Check.class);
    private final Set<Check> performed = EnumSet.noneOf(Check.class);

    /** Something is wrong; the details are those its sentence asks for. */
    public void problem(Problem problem, Object... details) {
        Occurrences occurrences = problems.computeIfAbsent(problem, ignored -> new Occurrences());
        if (occurrences.count++ < TOLD) {
            occurrences.first.add(texts(details));
        }
    }

    public void notice(Notice notice, Object... details) {
        notices.put(notice, texts(details));
    }

    /** The check was carried out to its end; the details are what its sentence tells. */
    public void performed(Check check, Object... details) {
        performed.add(check);
        summaries.put(check, texts(details));
    }

    public Map<Problem, Occurrences> problems() {
        return problems;
    }

    public Map<Notice, List<String>> notices() {
        return notices;
    }

    /** Whether something keeps the check from holding. */
    public boolean fails(Check check) {
        return problems.keySet().stream().anyMatch(problem -> problem.check() == check);
    }

    public boolean holds(Check check) {
        return performed.contains(check) && !fails(check);
    }

    public List<String> summary(Check check) {
        return summaries.getOrDefault(check, List.of());
    }

    public Verdict verdict() {
        if (problems.keySet().stream().anyMatch(Problem::unreadable)) {
            return Verdict.UNREADABLE;
        }
        return problems.isEmpty() ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    /**
     * How the program ends: 0 when nothing was found. A problem with a code of its own gives it, whatever it brings with it:
     * an event at a position that does not exist makes the root differ, too. Of several such problems the first decides, in
     * the order of {@link Problem}.
     */
    public int exitCode() {
        return problems.keySet().stream()
                .mapToInt(Problem::exitCode)
                .filter(ExitCode::isOfOneMistake)
                .findFirst()
                .orElseGet(() -> problems.keySet().stream()
                        .mapToInt(Problem::exitCode)
                        .max()
                        .orElse(0));
    }

    private static List<String> texts(Object... details) {
        return List.of(details).stream()
                .map(String::valueOf)
                .map(Findings::harmless)
                .toList();
    }

    /** Names come from the bundle: they must neither steer a terminal nor fill it. */
    private static String harmless(String text) {
        String printable = text.replaceAll("\\p{C}", "?");
        return printable.length() <= LONGEST_DETAIL ? printable : printable.substring(0, LONGEST_DETAIL) + "…";
    }
}
