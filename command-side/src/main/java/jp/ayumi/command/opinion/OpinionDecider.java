package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionRule.*;

import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.kernel.Screening;
import jp.ayumi.command.opinion.OpinionState.Opinion;

/** What may happen to opinions. Pure: from what is known and what is asked to an event, or to a refusal by a named rule. */
final class OpinionDecider {

    private static final Cases<OpinionContext, OpinionCommand, OpinionEvent> CASES =
            Cases.<OpinionContext, OpinionCommand, OpinionEvent>over(OpinionCommand.class)
                    .on(RaiseOpinion.class, OpinionDecider::raise)
                    .on(AnswerOpinion.class, OpinionDecider::answer)
                    .on(ReviseAnswer.class, OpinionDecider::revise)
                    .on(ReflectOpinion.class, OpinionDecider::reflect)
                    .on(LeaveUnreflected.class, OpinionDecider::leave)
                    .on(WithdrawOpinion.class, OpinionDecider::withdraw)
                    .complete();

    private OpinionDecider() {}

    /**
     * @throws jp.ayumi.api.RefusedException by an {@link OpinionRule}
     */
    static List<OpinionEvent> decide(OpinionContext context, OpinionCommand command) {
        context.plan();
        context.year();
        return List.of(CASES.apply(context, command));
    }

    private static OpinionEvent raise(OpinionContext context, RaiseOpinion command) {
        AN_OPINION_IS_RAISED_ONCE.require(
                context.opinions().find(command.opinion()).isEmpty(),
                Pointer.to("opinion"),
                "opinion",
                command.opinion());
        KernelRule.requireText(command.said().text(), "text");
        SpeakingCouncilRules.require(context, command.said());
        ElementId element = command.said().element();
        AN_OPINION_IS_ABOUT_AN_ELEMENT_OF_THE_PLAN.require(
                element == null || context.plan().elements().find(element).isPresent(),
                Pointer.to("element"),
                "element",
                element);
        context.requireNotToCome(command.said().raisedOn(), "raisedOn");
        var harmless = Screening.of("text", command.said().text()).require(command.confirmed());
        return new OpinionRaised(command.book(), command.opinion(), command.said(), harmless);
    }

    private static OpinionEvent answer(OpinionContext context, AnswerOpinion command) {
        Opinion opinion = context.opinion(command.opinion());
        ONLY_AN_OPEN_OPINION_IS_ANSWERED.require(
                !opinion.isAnswered() && !opinion.withdrawn(), Pointer.NONE, "opinion", command.opinion());
        KernelRule.requireText(command.text(), "text");
        context.requireNotToCome(command.answeredOn(), "answeredOn");
        AN_ANSWER_FOLLOWS_ITS_OPINION.require(
                !command.answeredOn().isBefore(opinion.raisedOn()),
                Pointer.to("answeredOn"),
                "day",
                command.answeredOn(),
                "raisedOn",
                opinion.raisedOn());
        var harmless = Screening.of("text", command.text()).require(command.confirmed());
        return new OpinionAnswered(
                command.book(), command.opinion(), command.stance(), command.text(), command.answeredOn(), harmless);
    }

    private static OpinionEvent revise(OpinionContext context, ReviseAnswer command) {
        Opinion opinion = context.opinion(command.opinion());
        ONLY_AN_ANSWER_THAT_WAS_GIVEN_IS_REVISED.require(
                opinion.isAnswered(), Pointer.NONE, "opinion", command.opinion());
        A_REFLECTED_OPINION_STAYS_ACCEPTED.require(
                opinion.reflections() == 0 || command.stance().asksForReflection(),
                Pointer.to("stance"),
                "opinion",
                command.opinion());
        KernelRule.requireText(command.text(), "text");
        KernelRule.requireText(command.reason(), "reason");
        var harmless = Screening.of("text", command.text()).require(command.confirmed());
        return new AnswerRevised(
                command.book(), command.opinion(), command.stance(), command.text(), command.reason(), harmless);
    }

    private static OpinionEvent reflect(OpinionContext context, ReflectOpinion command) {
        Opinion opinion = context.opinion(command.opinion());
        ONLY_AN_ACCEPTED_OPINION_IS_REFLECTED.require(opinion.isAccepted(), Pointer.NONE, "opinion", command.opinion());
        ReflectionRules.require(context, command.reflection());
        return new OpinionReflected(command.book(), command.opinion(), opinion.reflections() + 1, command.reflection());
    }

    private static OpinionEvent leave(OpinionContext context, LeaveUnreflected command) {
        Opinion opinion = context.opinion(command.opinion());
        ONLY_AN_ACCEPTED_OPINION_REFLECTED_NOWHERE_IS_LEFT.require(
                opinion.isAccepted() && opinion.reflections() == 0, Pointer.NONE, "opinion", command.opinion());
        KernelRule.requireText(command.reason(), "reason");
        return new OpinionLeftUnreflected(command.book(), command.opinion(), command.reason());
    }

    private static OpinionEvent withdraw(OpinionContext context, WithdrawOpinion command) {
        Opinion opinion = context.opinion(command.opinion());
        ONLY_AN_UNANSWERED_OPINION_IS_WITHDRAWN.require(
                !opinion.isAnswered() && !opinion.withdrawn(), Pointer.NONE, "opinion", command.opinion());
        KernelRule.requireText(command.reason(), "reason");
        return new OpinionWithdrawn(command.book(), command.opinion(), command.reason());
    }
}
