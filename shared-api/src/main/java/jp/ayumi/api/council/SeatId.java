package jp.ayumi.api.council;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 委員の席: one membership, from appointment to end; unique in its council. Never a person. */
public record SeatId(String value) implements Identifier {

    public SeatId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
