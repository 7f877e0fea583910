package jp.ayumi.verifier.report;

import java.io.PrintStream;
import java.util.List;

/** Tells findings to people. */
public final class Printer {

    private final PrintStream out;
    private final Words words;

    public Printer(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    public void print(String bundle, Findings findings) {
        out.println(words.say("title", bundle));
        if (findings.verdict() != Verdict.UNREADABLE) {
            heading("heading.checks");
        }
        for (Check check : Check.values()) {
            print(check, findings);
        }
        if (!findings.notices().isEmpty()) {
            heading("heading.notices");
            findings.notices()
                    .forEach((notice, details) ->
                            out.println("  ! [" + notice + "] " + words.say("notice." + notice, details)));
        }
        if (findings.verdict() == Verdict.HOLDS) {
            heading("heading.limits");
            for (String limit : List.of("omission", "truth", "witness", "explanation")) {
                out.println("  - " + words.say("limit." + limit));
            }
        }
        out.println();
        out.println(words.say("verdict." + findings.verdict()));
    }

    private void print(Check check, Findings findings) {
        if (findings.fails(check)) {
            out.println("  × " + words.say("check." + check + ".fails"));
            findings.problems().forEach((problem, occurrences) -> {
                if (problem.check() == check) {
                    print(problem, occurrences);
                }
            });
        } else if (findings.holds(check)) {
            out.println("  ○ " + words.say("check." + check + ".holds", findings.summary(check)));
        } else if (findings.verdict() != Verdict.UNREADABLE) {
            out.println("  - " + words.say("check." + check + ".open"));
        }
    }

    private void print(Problem problem, Findings.Occurrences occurrences) {
        for (List<String> details : occurrences.first()) {
            out.println("      [" + problem + "] " + words.say("problem." + problem, details));
        }
        long more = occurrences.count() - occurrences.first().size();
        if (more > 0) {
            out.println("      [" + problem + "] " + words.say("more", Long.toString(more)));
        }
    }

    private void heading(String key) {
        out.println();
        out.println(words.say(key));
    }
}
