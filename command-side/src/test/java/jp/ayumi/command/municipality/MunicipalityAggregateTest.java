package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static jp.ayumi.command.municipality.Towns.ZONES;
import static jp.ayumi.command.municipality.Towns.area;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class MunicipalityAggregateTest {

    private static final Object[] NOTHING = {};

    private final OnAxon<MunicipalityAggregate> axon = new OnAxon<>(MunicipalityAggregate.class);

    @Test
    void handlesEveryCommandOfTheSlice() {
        axon.handlesEvery(MunicipalityCommand.class);
    }

    @Test
    void isCreatedByItsRegistration() {
        axon.after(NOTHING, new RegisterMunicipality(TOMAKOMAI, "苫小牧市", "", MunicipalityKind.CITY))
                .then(new MunicipalityRegistered(TOMAKOMAI, "苫小牧市", "", MunicipalityKind.CITY));
    }

    @ParameterizedTest
    @MethodSource("commandsToAnExistingOne")
    void anUnknownMunicipalityIsToldByNameToEveryCommand(MunicipalityCommand command) {
        axon.after(NOTHING, command).thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
    }

    @Test
    void storesWhatWasDecided() {
        axon.after(Towns.history(), new AddAreas(TOMAKOMAI, ZONES, List.of(area("west"))))
                .then(new AreasAdded(TOMAKOMAI, ZONES, List.of(area("west"))));
    }

    @Test
    void storesNothingWhenItIsRefused() {
        axon.after(Towns.history(), new AddAreas(TOMAKOMAI, ZONES, List.of(area("east"))))
                .thenRefusedBy(MunicipalityRule.AN_AREA_ID_IS_GIVEN_ONCE);
    }

    @Test
    void takesAChangeFromWhoHasReadThePresentVersion() {
        axon.after(Towns.history(), new ReviseArea(TOMAKOMAI, area("east")), Towns.history().length)
                .then(new AreaRevised(TOMAKOMAI, ZONES, area("east")));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 7})
    void refusesAChangeFromWhoHasReadAnotherVersion(long expected) {
        axon.after(Towns.history(), new ReviseArea(TOMAKOMAI, area("east")), expected)
                .thenRefusedBy(KernelRule.STALE_VERSION);
    }

    static Stream<MunicipalityCommand> commandsToAnExistingOne() {
        return MunicipalityDeciderTest.commandsToAnExistingOne();
    }
}
