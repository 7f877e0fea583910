package jp.ayumi.query.pages.opinion;

import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.query.pages.Look;

/** Where an opinion has come to, in one word; one that went to several places stands at the last. */
public enum OpinionFate {
    IN_ACTION(Look.REFLECTED),
    IN_EVALUATION(Look.REFLECTED),
    IN_ANNUAL_PLAN(Look.REFLECTED),
    IN_REVISION(Look.REFLECTED),
    CARRIED_OVER(Look.REFLECTED),
    TO_BE_REFLECTED(Look.TO_BE_REFLECTED),
    UNDER_CONSIDERATION(Look.UNDER_CONSIDERATION),
    ANSWERED(Look.ANSWERED),
    NOT_REFLECTED(Look.NOT_REFLECTED),
    WITHDRAWN(Look.WITHDRAWN);

    private final Look look;

    OpinionFate(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }

    static OpinionFate of(OpinionView opinion) {
        return opinion.state() == OpinionState.REFLECTED
                ? of(opinion.reflections()
                        .get(opinion.reflections().size() - 1)
                        .reflection()
                        .destination())
                : of(opinion.state());
    }

    private static OpinionFate of(OpinionState state) {
        return switch (state) {
            case UNANSWERED -> UNDER_CONSIDERATION;
            case ANSWERED -> ANSWERED;
            case ACCEPTED_UNREFLECTED -> TO_BE_REFLECTED;
            case LEFT_UNREFLECTED -> NOT_REFLECTED;
            case WITHDRAWN -> WITHDRAWN;
            case REFLECTED -> throw new IllegalStateException("reflected somewhere");
        };
    }

    private static OpinionFate of(Destination destination) {
        return switch (destination) {
            case ACTION -> IN_ACTION;
            case EVALUATION -> IN_EVALUATION;
            case ANNUAL_PLAN -> IN_ANNUAL_PLAN;
            case REVISION -> IN_REVISION;
            case NEXT_PLAN -> CARRIED_OVER;
        };
    }
}
