package jp.ayumi.query.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tile as C2SP tlog-tiles writes it: {@code <level>/<index>[.p/<width>]}, the index in groups of three digits
 * that begin with {@code x} but for the last.
 *
 * @param width 256 when the tile is full
 */
record TilePath(int level, long index, int width) {

    private static final int FULL = 256;
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<level>0|[1-9][0-9]?)/(?<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?");
    private static final int HIGHEST = 63;

    /** A tile that no tree has. */
    static final TilePath NONE = new TilePath(0, 0, 0);

    /** Of a bundle of entries, which has no level. */
    static Optional<TilePath> ofEntries(String path) {
        return parse("0/" + path);
    }

    /** Nothing when it is not written in the one way in which it may be. */
    static Optional<TilePath> parse(String path) {
        Matcher parts = WRITTEN.matcher(path);
        if (!parts.matches() || parts.group("index").startsWith("x000/")) {
            return Optional.empty();
        }
        int level = Integer.parseInt(parts.group("level"));
        long index = Long.parseLong(parts.group("index").replaceAll("[x/]", ""));
        int width = parts.group("width") == null ? FULL : Integer.parseInt(parts.group("width"));
        boolean partial = parts.group("width") != null;
        return level > HIGHEST || partial && width >= FULL
                ? Optional.empty()
                : Optional.of(new TilePath(level, index, width));
    }
}
