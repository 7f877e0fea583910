package jp.ayumi.acceptance.leaks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What belongs into no log line, error, metric or example, whatever its wording. */
enum Leak {
    TOKEN("eyJ[A-Za-z0-9_-]{8,}\\.|(?i:bearer [a-z0-9_-]{20,})"),
    SQL("(?i)\\bselect\\b[^\"]{1,200}\\bfrom\\s+\\w+[._]\\w+|\\binsert into \\w|\\bdelete from \\w+[._]\\w"
            + "|\\bupdate \\w+\\.\\w+ set\\b|SQL \\[|\\bcreate (table|trigger|function)\\b"),
    STACK_TRACE("^\\s+at [\\w.$/@]+\\(|\\(\\w+\\.java:\\d+\\)|Caused by: |\\.{3} \\d+ more"),
    FILE_PATH("(?<![\\w.:/%-])/(home|tmp|var|opt|usr|etc|root)/[\\w.]|" + Pattern.quote(here())
            + "|\\bBOOT-INF/|\\btarget/keys-");

    private final Pattern pattern;

    Leak(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The place in a line that gives it away. */
    Optional<String> in(String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String here() {
        try {
            return Path.of("..").toRealPath() + File.separator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
