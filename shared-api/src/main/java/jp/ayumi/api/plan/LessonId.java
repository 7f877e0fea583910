package jp.ayumi.api.plan;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 教訓: something learned, to be carried into the next plan; unique in the plan. */
public record LessonId(String value) implements Identifier {

    public LessonId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
