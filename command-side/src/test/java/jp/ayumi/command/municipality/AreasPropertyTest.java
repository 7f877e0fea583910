package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static jp.ayumi.command.municipality.Towns.ZONES;
import static jp.ayumi.command.municipality.Towns.area;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.command.kernel.Scenario;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** However areas are added and put into each other: the way outwards always ends. */
class AreasPropertyTest {

    private static final Arbitrary<String> IDS = Arbitraries.of("east", "district-1", "a", "b", "c", "d");

    @Property(tries = 500)
    void noAreaEverLiesWithinItself(@ForAll("commands") List<MunicipalityCommand> commands) {
        Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town = new Scenario<
                        MunicipalityState, MunicipalityCommand, MunicipalityEvent>(
                        MunicipalityState::evolve, MunicipalityDecider::decide)
                .given(Towns.history());
        long accepted = commands.stream()
                .filter(command -> town.when(command).refusal() == null)
                .count();

        town.state()
                .areas()
                .forEach((id, placed) -> assertThat(around(placed.within(), town.state()))
                        .as("what is around %s", id)
                        .doesNotContain(id));
        Statistics.label("accepted")
                .collect(accepted > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static Set<AreaId> around(Set<AreaId> areas, MunicipalityState town) {
        Set<AreaId> reached = new HashSet<>(areas);
        Set<AreaId> next = areas;
        while (!next.isEmpty()) {
            Set<AreaId> further = new HashSet<>();
            next.forEach(area -> further.addAll(town.areas().get(area).within()));
            further.removeAll(reached);
            reached.addAll(further);
            next = further;
        }
        return reached;
    }

    @Provide
    Arbitrary<List<MunicipalityCommand>> commands() {
        Arbitrary<MunicipalityCommand> revise = Combinators.combine(
                        IDS, IDS.array(String[].class).ofMaxSize(2))
                .as((id, within) -> new ReviseArea(TOMAKOMAI, area(id, within)));
        Arbitrary<MunicipalityCommand> add = Combinators.combine(
                        IDS,
                        IDS.array(String[].class).ofMaxSize(2),
                        IDS,
                        IDS.array(String[].class).ofMaxSize(2))
                .as((one, within, other, without) ->
                        new AddAreas(TOMAKOMAI, ZONES, List.of(area(one, within), area(other, without))));
        return Arbitraries.oneOf(revise, add).list().ofMinSize(3).ofMaxSize(12);
    }
}
