package jp.ayumi.api.opinion;

import jp.ayumi.api.Command;

/** What can be asked about the opinions on a plan year. */
public sealed interface OpinionCommand extends Command
        permits RaiseOpinion, AnswerOpinion, ReviseAnswer, ReflectOpinion, LeaveUnreflected, WithdrawOpinion {

    OpinionBookId book();

    OpinionId opinion();

    @Override
    default OpinionBookId target() {
        return book();
    }
}
