package jp.ayumi.verifier.planted;

import org.assertj.core.api.Assertions;

/** Breaks: the verifier knows the JDK only. */
final class KnowsALibrary {

    static final Class<?> LIBRARY = Assertions.class;

    private KnowsALibrary() {}
}
