package jp.ayumi.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void isReadAsTheSpecificationWritesIt() {
        assertThat(TilePath.parse("0/000")).contains(new TilePath(0, 0, 256));
        assertThat(TilePath.parse("1/x001/x234/067")).contains(new TilePath(1, 1_234_067, 256));
        assertThat(TilePath.parse("63/017.p/255")).contains(new TilePath(63, 17, 255));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "00/000",
                "64/000",
                "-1/000",
                "0/0000",
                "0/x000/067",
                "0/001/067",
                "0/x001",
                "0/000.p",
                "0/000.p/",
                "0/000.p/0",
                "0/000.p/01",
                "0/000.p/256",
                "0/000.p/1000",
                "0/entries/000"
            })
    void isWrittenInOneWayOnly(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }
}
