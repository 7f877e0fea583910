package jp.ayumi.api.planted;

import org.springframework.stereotype.Component;

/** Breaks: messages know the JDK only. Its package also says nothing of nullness. */
final class KnowsAFramework {

    static final Class<?> FRAMEWORK = Component.class;

    private KnowsAFramework() {}
}
