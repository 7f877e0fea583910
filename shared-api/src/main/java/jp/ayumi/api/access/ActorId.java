package jp.ayumi.api.access;

import java.util.regex.Pattern;
import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** Somebody who signs in, by an opaque name: issuer and subject of their tokens, joined by {@code #}. Never a person's name. */
public record ActorId(String value) implements Identifier {

    /** Printable, the issuer without white space. */
    public static final String PATTERN = "[!\"$-~]{1,255}#[^\\p{Cntrl}]{1,255}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public ActorId {
        Slug.require(value, SHAPE);
    }

    @Override
    public String toString() {
        return value;
    }
}
