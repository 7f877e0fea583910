package jp.ayumi.command.pledge;

import static jp.ayumi.command.pledge.PledgeRule.A_PLEDGE_IS_MADE_ONCE;
import static jp.ayumi.command.pledge.PledgeRule.A_REPORT_ON_A_PLEDGE_IS_NOT_OF_THE_FUTURE;
import static jp.ayumi.command.pledge.PledgeRule.A_REVISED_PLEDGE_READS_DIFFERENTLY;
import static jp.ayumi.command.pledge.PledgeRule.A_WITHDRAWN_PLEDGE_STAYS_AS_IT_WAS;
import static jp.ayumi.command.pledge.PledgeRule.PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.pledge.PledgeRule.PLEDGE_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Japan;
import jp.ayumi.api.pledge.MakePledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeCommand;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.api.pledge.ReportOnPledge;
import jp.ayumi.api.pledge.RevisePledge;
import jp.ayumi.api.pledge.WithdrawPledge;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;

/** Decides on what residents pledge, tell and withdraw. */
final class PledgeDecider {

    private static final Cases<Context, PledgeCommand, PledgeEvent> DECIDE =
            Cases.<Context, PledgeCommand, PledgeEvent>over(PledgeCommand.class)
                    .on(MakePledge.class, PledgeDecider::make)
                    .on(RevisePledge.class, PledgeDecider::revise)
                    .on(ReportOnPledge.class, PledgeDecider::report)
                    .on(WithdrawPledge.class, PledgeDecider::withdraw)
                    .complete();

    private record Context(PledgeBook book, PledgeSurroundings around) {}

    private PledgeDecider() {}

    /**
     * @param state empty before the area's first pledge
     * @throws jp.ayumi.api.RefusedException by a {@link PledgeRule}
     */
    static List<PledgeEvent> decide(Optional<PledgeBook> state, PledgeSurroundings around, PledgeCommand command) {
        requireArea(around, command.book());
        return List.of(DECIDE.apply(new Context(state.orElse(PledgeBook.EMPTY), around), command));
    }

    private static void requireArea(PledgeSurroundings around, PledgeBookId book) {
        Optional<MunicipalityState> municipality = around.municipalities().glance(book.municipality());
        PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY.require(
                municipality.filter(known -> known.hasArea(book.area())).isPresent(),
                Pointer.NONE,
                "municipality",
                book.municipality(),
                "area",
                book.area());
    }

    private static PledgeEvent make(Context context, MakePledge command) {
        A_PLEDGE_IS_MADE_ONCE.require(
                context.book().find(command.pledge()).isEmpty(), Pointer.to("pledge"), "pledge", command.pledge());
        PledgeContent.require(context.around(), command.book(), command.content());
        return new PledgeMade(command.book(), command.pledge(), command.content());
    }

    private static PledgeEvent revise(Context context, RevisePledge command) {
        PledgeBook.Entry before = standing(context, command.pledge());
        PledgeContent.require(context.around(), command.book(), command.content());
        A_REVISED_PLEDGE_READS_DIFFERENTLY.require(
                !before.content().equals(command.content()), Pointer.NONE, "pledge", command.pledge());
        return new PledgeRevised(command.book(), command.pledge(), command.content());
    }

    private static PledgeEvent report(Context context, ReportOnPledge command) {
        standing(context, command.pledge());
        KernelRule.requireText(command.text(), "text");
        LocalDate today = Japan.today(context.around().clock());
        A_REPORT_ON_A_PLEDGE_IS_NOT_OF_THE_FUTURE.require(
                !command.on().isAfter(today), Pointer.to("on"), "day", command.on(), "today", today);
        return new PledgeReported(command.book(), command.pledge(), command.text(), command.on());
    }

    private static PledgeEvent withdraw(Context context, WithdrawPledge command) {
        standing(context, command.pledge());
        KernelRule.requireText(command.reason(), "reason");
        return new PledgeWithdrawn(command.book(), command.pledge(), command.reason());
    }

    private static PledgeBook.Entry standing(Context context, PledgeId pledge) {
        PledgeBook.Entry entry =
                context.book().find(pledge).orElseThrow(() -> PLEDGE_UNKNOWN.refused(Pointer.NONE, "pledge", pledge));
        A_WITHDRAWN_PLEDGE_STAYS_AS_IT_WAS.require(!entry.withdrawn(), Pointer.NONE, "pledge", pledge);
        return entry;
    }
}
