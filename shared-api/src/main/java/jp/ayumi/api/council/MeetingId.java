package jp.ayumi.api.council;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 開催: one meeting; unique in its council. */
public record MeetingId(String value) implements Identifier {

    public MeetingId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
