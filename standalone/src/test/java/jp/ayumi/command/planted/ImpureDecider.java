package jp.ayumi.command.planted;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.ayumi.query.QuerySideApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Breaks: decisions are pure and touch no outside, time is injected, commands do not know queries, no field injection. */
final class ImpureDecider {

    @Autowired
    private QuerySideApplication readModel;

    private final Class<?> framework = Component.class;
    private final Path outside = Path.of("/");

    LocalDate today() {
        return LocalDate.now();
    }
}
