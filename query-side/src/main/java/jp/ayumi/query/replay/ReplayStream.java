package jp.ayumi.query.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongFunction;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a history of any length, one step per line. The next page is asked for when this one is written, so that nobody holds more
 * than one page, and a reader who stops reading stops the asking.
 *
 * @param pages the page after a position
 */
record ReplayStream(LongFunction<ReplayPageView> pages, JsonMapper json) {

    void write(ReplayPageView first, OutputStream out) throws IOException {
        ReplayPageView page = first;
        writePage(page, out);
        while (page.next() != null) {
            page = pages.apply(page.next());
            writePage(page, out);
        }
    }

    private void writePage(ReplayPageView page, OutputStream out) throws IOException {
        for (ReplayStepView step : page.steps()) {
            out.write(json.writeValueAsBytes(step));
            out.write('\n');
        }
        out.flush();
    }
}
