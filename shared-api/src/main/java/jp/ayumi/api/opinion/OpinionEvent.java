package jp.ayumi.api.opinion;

import jp.ayumi.api.Event;

/** What happens to the opinions on a plan year. */
public sealed interface OpinionEvent extends Event
        permits OpinionRaised,
                OpinionAnswered,
                AnswerRevised,
                OpinionReflected,
                OpinionLeftUnreflected,
                OpinionWithdrawn {

    OpinionBookId book();

    OpinionId opinion();

    @Override
    default OpinionBookId subject() {
        return book();
    }
}
