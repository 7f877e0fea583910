package jp.ayumi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's slice index is made from the sources; {@code -Dayumi.update=true} writes it. */
class SliceIndexTest {

    private static final Path ROOT = Path.of("..");
    private static final String BEGIN = "<!-- slices: made by the build -->\n";
    private static final String END = "\n<!-- end of slices -->";

    @Test
    void theReadmeShowsTheSlicesAsTheyAre() throws IOException {
        Path readme = ROOT.resolve("README.md");
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String index = new SliceIndex(ROOT).markdown();

        if (Boolean.getBoolean("ayumi.update")) {
            Files.writeString(readme, text.substring(0, begin) + index + text.substring(end));
        } else {
            assertThat(text.substring(begin, end))
                    .as("README.md: run `mvn verify -Dayumi.update=true` to renew the slice index")
                    .isEqualTo(index);
        }
    }

    @Test
    void theReadmeIsReadInOneSitting() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }
}
