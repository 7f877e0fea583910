package jp.ayumi.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures subjects in turn, round by round (A B C A B C …), so that whatever else the machine does meanwhile meets all of
 * them. The first round warms up and is thrown away.
 */
public final class Series {

    private final int rounds;
    private final String comparedBy;

    /** @param comparedBy the figure whose ratio to the peer is told */
    public Series(int rounds, String comparedBy) {
        this.rounds = rounds;
        this.comparedBy = comparedBy;
    }

    /** @param peer what the others are compared with, round by round */
    public Table measure(Subject peer, List<Subject> others) throws Exception {
        List<Subject> all = new ArrayList<>(List.of(peer));
        all.addAll(others);
        Map<Subject, List<Figures>> measured = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Subject subject : all) {
                Figures figures = subject.measure();
                if (round > 0) {
                    measured.computeIfAbsent(subject, absent -> new ArrayList<>())
                            .add(figures);
                }
            }
        }
        return table(measured, measured.get(peer));
    }

    private Table table(Map<Subject, List<Figures>> measured, List<Figures> peer) {
        Table table = new Table("ratio of " + comparedBy);
        measured.forEach((subject, figures) -> table.add(subject.name(), spreads(figures), ratio(figures, peer)));
        return table;
    }

    private static Map<String, Spread> spreads(List<Figures> rounds) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (String name : rounds.get(0).byName().keySet()) {
            spreads.put(
                    name,
                    Spread.of(rounds.stream()
                            .map(figures -> figures.byName().get(name))
                            .toList()));
        }
        return spreads;
    }

    private Spread ratio(List<Figures> figures, List<Figures> peer) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < figures.size(); round++) {
            ratios.add(figures.get(round).byName().get(comparedBy)
                    / peer.get(round).byName().get(comparedBy));
        }
        return Spread.of(ratios);
    }
}
