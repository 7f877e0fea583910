package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.pattern.PathPatternParser;

/** What is true of every page is looked at for every page: none is forgotten in the lists that such tests walk. */
class EveryPageTest {

    /** Of the tests in a browser, which know nothing of the product but its addresses. */
    private static final Path KNOWN_PAGES =
            Path.of("../acceptance/src/test/java/jp/ayumi/acceptance/browser/KnownPage.java");

    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    static Stream<String> pages() {
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return controllers.findCandidateComponents("jp.ayumi.query").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == ModelAndView.class)
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(GetMapping.class).value()))
                .sorted();
    }

    @Test
    void pagesAreFound() {
        assertThat(pages())
                .hasSizeGreaterThan(14)
                .contains("/", "/municipalities/{municipality}", "/public/{municipality}/editions/{edition}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAmongThoseOfWhichEverythingIsAsserted(String page) {
        assertThat(PagesIT.addresses()).anyMatch(address -> leads(address, page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAmongThoseThatAreLookedAtInABrowser(String page) throws IOException {
        List<String> addresses = ADDRESS.matcher(Files.readString(KNOWN_PAGES))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(addresses).anyMatch(address -> leads(address, page));
    }

    private static boolean leads(String address, String page) {
        return PathPatternParser.defaultInstance
                .parse(page)
                .matches(PathContainer.parsePath(address.replaceFirst("\\?.*", "")));
    }
}
