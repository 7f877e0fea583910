package jp.ayumi.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Description ONE =
            Description.of("{\"paths\":{\"/b\":{\"get\":{\"tags\":[\"y\",\"x\"],\"a\":1}},\"/a\":{\"post\":{}}}}");

    @Test
    void theOrderOfMembersAndTheAddressDoNotMatter() {
        Description same = Description.of("{\"servers\":[{\"url\":\"http://localhost:4711\"}],"
                + "\"paths\":{\"/a\":{\"post\":{}},\"/b\":{\"get\":{\"a\":1,\"tags\":[\"y\",\"x\"]}}}}");
        assertThat(same.differsFrom(ONE)).isEmpty();
        assertThat(same.json()).isEqualTo(ONE.json()).doesNotContain("4711");
        assertThat(Description.of(ONE.json()).differsFrom(ONE)).isEmpty();
    }

    @Test
    void theFirstDifferenceIsNamed() {
        assertThat(Description.of(ONE.json().replace("\"y\"", "\"z\"")).differsFrom(ONE))
                .contains("/paths/~1b/get/tags");
        assertThat(Description.of(ONE.json().replace("post", "put")).differsFrom(ONE))
                .contains("/paths/~1a/post");
        assertThat(ONE.operations()).isEqualTo(2);
    }
}
