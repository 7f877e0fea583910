package jp.ayumi.query.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongFunction;
import jp.ayumi.api.replay.ReplayEndView;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a history of any length, one step per line, and at last that it is whole. The next page is asked for when this one is
 * written, so that nobody holds more than one page, and a reader who stops reading stops the asking.
 *
 * @param pages the page after a position
 * @param knownAt up to which position the pages know everything
 */
record ReplayStream(LongFunction<ReplayPageView> pages, long knownAt, JsonMapper json) {

    void write(ReplayPageView first, OutputStream out) throws IOException {
        ReplayPageView page = first;
        long steps = writePage(page, out);
        while (page.next() != null) {
            page = pages.apply(page.next());
            steps += writePage(page, out);
        }
        writeLine(new ReplayEndView(true, steps, knownAt), out);
        out.flush();
    }

    private int writePage(ReplayPageView page, OutputStream out) throws IOException {
        for (ReplayStepView step : page.steps()) {
            writeLine(step, out);
        }
        out.flush();
        return page.steps().size();
    }

    private void writeLine(Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
