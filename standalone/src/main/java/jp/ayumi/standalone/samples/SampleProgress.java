package jp.ayumi.standalone.samples;

/** Is told how far the loading has come. */
public interface SampleProgress {

    /** Before a file is loaded; the number counts from 1. */
    void loading(String title, int number, int files, int steps);

    /** After the last. */
    void loaded(int steps);

    /** Instead, when all had been loaded before. */
    void loadedBefore();

    /** Instead, when other samples had been loaded before. */
    void othersLoadedBefore();
}
