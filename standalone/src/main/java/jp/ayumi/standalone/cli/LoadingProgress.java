package jp.ayumi.standalone.cli;

import jp.ayumi.standalone.samples.SampleProgress;

/** Shows the loading of the samples, a line for each file. */
final class LoadingProgress implements SampleProgress {

    private final Console console;

    LoadingProgress(Console console) {
        this.console = console;
    }

    @Override
    public void loading(String title, int number, int files, int steps) {
        console.verbatim("  [%d/%d] %s (%d)".formatted(number, files, title, steps));
    }

    @Override
    public void loaded(int steps) {
        console.say("samples.loaded", steps);
    }

    @Override
    public void loadedBefore() {
        console.say("samples.loaded-before");
    }

    @Override
    public void othersLoadedBefore() {
        console.say("samples.others-loaded-before");
    }
}
