package jp.ayumi.query.pages;

import java.util.List;
import jp.ayumi.query.pages.Page.Crumb;
import jp.ayumi.web.language.Sentences;
import jp.ayumi.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a page together: the layout around it, and the model that its template shows as {@code it}. */
@Component
public class Pages {

    private final Sentences sentences;
    private final Assets assets;
    private final ReaderName names;

    Pages(Sentences sentences, Assets assets, ReaderName names) {
        this.sentences = sentences;
        this.assets = assets;
        this.names = names;
    }

    public Words words(PageRequest request) {
        return new Words(sentences, request.locale());
    }

    /** @param template the page's word */
    public ModelAndView show(String template, PageRequest request, String title, List<Crumb> crumbs, Object model) {
        return live(template, request, title, crumbs, model, null);
    }

    /** A page that is the same for everybody: it says nothing of who reads it. */
    public ModelAndView open(String template, PageRequest request, String title, List<Crumb> crumbs, Object model) {
        return page(template, request, title, crumbs, model, null, null);
    }

    /**
     * A page that changes under its reader, unless it tells of the past.
     *
     * @param stream the address of the stream that tells when
     */
    public ModelAndView live(
            String template,
            PageRequest request,
            String title,
            List<Crumb> crumbs,
            Object model,
            @Nullable String stream) {
        return page(
                template,
                request,
                title,
                crumbs,
                model,
                person(words(request)),
                request.knownAt() == null ? stream : null);
    }

    private ModelAndView page(
            String template,
            PageRequest request,
            String title,
            List<Crumb> crumbs,
            Object model,
            @Nullable String person,
            @Nullable String stream) {
        Page page = new Page(request, words(request), title, crumbs, person, assets.address(), stream);
        return new ModelAndView(template).addObject("page", page).addObject("it", model);
    }

    private @Nullable String person(Words words) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? names.of(person, words)
                : null;
    }
}
