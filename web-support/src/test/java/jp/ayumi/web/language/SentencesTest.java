package jp.ayumi.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class SentencesTest {

    private static Resource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    @Test
    void aKeyThatTwoFilesGiveDifferentTextsIsRefused() {
        assertThatThrownBy(() -> Sentences.of(
                        file("one.properties", "PLAN_UNKNOWN.detail=計画はありません"),
                        file("two.properties", "PLAN_UNKNOWN.detail=計画が見つかりません")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two.properties")
                .hasMessageContaining("PLAN_UNKNOWN.detail");
    }

    @Test
    void theSameFileMayBeOnTheClassPathTwice() throws IOException {
        Resource file = file("one.properties", "PLAN_UNKNOWN.detail=計画はありません");

        assertThat(Sentences.of(file, file).find("PLAN_UNKNOWN.detail", Locale.JAPANESE, Map.of()))
                .hasValue("計画はありません");
    }

    @Test
    void theLanguagesDoNotDisturbEachOther() throws IOException {
        Sentences sentences = Sentences.of(file("one.properties", "a=はい"), file("one_en.properties", "a=yes"));

        assertThat(sentences.find("a", Locale.JAPANESE, Map.of())).hasValue("はい");
        assertThat(sentences.find("a", Locale.ENGLISH, Map.of())).hasValue("yes");
    }
}
