package jp.ayumi.benchmarks.measure;

/** Something that can be measured again and again, each time for a short while. */
public interface Subject {

    String name();

    /** Works for a while and tells what came of it. */
    Figures measure() throws Exception;
}
