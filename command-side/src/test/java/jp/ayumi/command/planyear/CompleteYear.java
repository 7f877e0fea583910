package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.CLINIC;
import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAZA;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.answers;
import static jp.ayumi.command.planyear.Year.direction;
import static jp.ayumi.command.planyear.Year.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.ayumi.api.planyear.PlanYearCommand;

/** A year in which everything was done that closing it asks for, or all but one thing. */
final class CompleteYear {

    private CompleteYear() {}

    /** From opening to directions, not closed. */
    static List<PlanYearCommand> of(Year year) {
        return List.of(
                year.open(),
                year.annualPlan(OFFICE, WATCHING),
                year.annualPlan(COUNCIL, SALON),
                year.annualPlan(PLAZA, WATCHING, SALON),
                year.annualPlan(CLINIC, WATCHING),
                year.progress("first", OFFICE, WATCHING, year.firstQuarter("担い手が足りない")),
                year.progress("salon", COUNCIL, SALON, year.firstQuarter()),
                year.evaluation(OFFICE, WATCHING, grade("A")),
                year.evaluation(COUNCIL, SALON, grade("D")),
                year.review("first", answers()),
                year.directions(direction(WATCHING, "extend"), direction(SALON, "end")));
    }

    static YearScenario closed() {
        return of(YearScenario.ofAnAdoptedPlan(), Year.OF_2017).given(Year.OF_2017.close());
    }

    static YearScenario of(YearScenario scenario, Year year) {
        return scenario.given(of(year).toArray(PlanYearCommand[]::new));
    }

    static YearScenario without(YearScenario scenario, Predicate<PlanYearCommand> left) {
        List<PlanYearCommand> commands = new ArrayList<>(of(Year.OF_2017));
        if (!commands.removeIf(left)) {
            throw new IllegalArgumentException("nothing was left out");
        }
        return scenario.given(commands.toArray(PlanYearCommand[]::new));
    }
}
