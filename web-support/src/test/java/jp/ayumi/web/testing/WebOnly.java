package jp.ayumi.web.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Leaves database and bus out of the applications that this module's tests start. */
public final class WebOnly implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            wanted[i] = name == null
                    || !(name.startsWith("org.axonframework.")
                            || name.startsWith("org.springframework.boot.jdbc.")
                            || name.startsWith("jp.ayumi.log.") && !name.startsWith("jp.ayumi.log.json."));
        }
        return wanted;
    }
}
