package jp.ayumi.command.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.command.SlicesOnTheLog;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Councils as the application runs them, on the real log. */
class CouncilsOnTheLogIT {

    private static SlicesOnTheLog side;

    @BeforeAll
    static void aTown() {
        side = SlicesOnTheLog.start();
        side.sendAll(Towns.founding());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    @Tag("NIS-2")
    void fourCoreBodiesOfDifferentCompositionStandBesideEachOther() {
        CouncilId promotion = id("promotion");
        side.sendAll(
                Kuki.establish(id("planning"), Kuki.limited(null, of("academic", "学識経験者"), of("citizen", "公募市民"))),
                Kuki.establish(
                        promotion,
                        Kuki.limited(
                                null,
                                of("city", "市"),
                                of("shakyo", "社会福祉協議会"),
                                of("resident", "地域住民の代表"),
                                of("business", "事業者"),
                                of("coordinator", "地域福祉コーディネーター"))),
                Kuki.establish(id("east"), district(Towns.DISTRICT, promotion)),
                Kuki.establish(id("internal"), Kuki.profile(CouncilKind.INTERNAL_LIAISON, null, null)));

        assertThat(Set.of("planning", "promotion", "east", "internal"))
                .allSatisfy(name -> assertThat(stored(id(name))).containsExactly("council.established"));
    }

    @Test
    @Tag("KAN-5")
    void twentyOneDistrictsHaveACouncilEachAndAnExistingBodyMayServe() {
        List<Area> areas = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> new Area(new AreaId("rengo-" + i), "連合町内会" + i, "", Set.of()))
                .toList();
        CouncilId ward = id("ward-promotion");
        side.sendAll(new AddAreas(Towns.TOMAKOMAI, Towns.ZONES, areas), Kuki.establish(ward, Kuki.profile()));

        areas.forEach(area -> side.send(Kuki.establish(id(area.id().value()), district(area.id(), ward))));

        assertThat(areas)
                .allSatisfy(area -> assertThat(side.bean(LoggedCouncils.class)
                                .glance(id(area.id().value())))
                        .map(council -> council.profile().existingBody())
                        .contains("支えあい連絡会"));
    }

    @Test
    void aCouncilReadBackFromTheLogDecidesAsBefore() {
        side.sendAll(Kuki.establish(Kuki.limited(2)), Kuki.appoint("a"), Kuki.appoint("b"));
        side.bean(AggregateConfiguration.CACHE, Cache.class).removeAll();

        assertThatThrownBy(() -> side.send(Kuki.appoint("c")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS.name());
        side.send(Kuki.replace("a", "d", "2025-07-01"));
    }

    @Test
    void twoLinesDrawnAtOnceDoNotCloseACircle() {
        CouncilId one = id("one");
        CouncilId other = id("other");
        side.sendAll(Kuki.establish(one, Kuki.profile()), Kuki.establish(other, Kuki.profile()));
        ReviseCouncil upwards = new ReviseCouncil(one, Kuki.reportingTo(other));

        assertThatThrownBy(() -> sendWhile(new ReviseCouncil(other, Kuki.reportingTo(one)), upwards))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> side.send(upwards))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(CouncilRule.COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES.name());
    }

    /** Between the decision on the second command and its append the first is carried out. */
    private void sendWhile(CouncilCommand first, CouncilCommand second) {
        Registration between = side.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, chain) -> {
            Object decided = chain.proceed();
            if (unitOfWork.getMessage().getPayload() == second) {
                side.sendBeside(first).get(30, TimeUnit.SECONDS);
            }
            return decided;
        });
        try (between) {
            side.send(second);
        }
    }

    private static List<String> stored(CouncilId council) {
        return side.bean(LogReader.class).ofStream(council.streamId(), 0, 100).stream()
                .map(StoredEvent::type)
                .toList();
    }

    private static CouncilId id(String name) {
        return CouncilId.of(Towns.TOMAKOMAI, name);
    }

    private static CompositionClass of(String code, String name) {
        return new CompositionClass(code, name, null);
    }

    private static CouncilProfile district(AreaId area, CouncilId above) {
        return new CouncilProfile(
                CouncilKind.DISTRICT_COUNCIL,
                "地区推進会議",
                "",
                Towns.CITY,
                area,
                null,
                List.of(),
                Set.of(),
                Set.of(above),
                null,
                "支えあい連絡会",
                Kuki.NO_CADENCE,
                null,
                "",
                true);
    }
}
