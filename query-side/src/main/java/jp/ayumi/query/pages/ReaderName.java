package jp.ayumi.query.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.security.CurrentActor;
import jp.ayumi.web.security.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the header calls who has signed in: by name where the token told one, else by what they are there for. Never by an id. */
@Component
class ReaderName {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderName.class);

    private final Questions questions;

    /** A municipality is registered once and keeps its name. */
    private final Map<MunicipalityId, String> towns = new ConcurrentHashMap<>();

    ReaderName(Questions questions) {
        this.questions = questions;
    }

    String of(SignedIn person, Words words) {
        if (person.displayName() != null) {
            return person.displayName();
        }
        CurrentActor actor = person.actor();
        String roles = actor.roles().isEmpty() ? words.say("reader.no-role") : words.roles(actor.roles());
        return actor.municipality() == null
                ? roles
                : words.say("reader", "town", town(actor.municipality()), "roles", roles);
    }

    private String town(MunicipalityId municipality) {
        if (!towns.containsKey(municipality)) {
            try {
                questions
                        .askNow(new ListMunicipalities(), MunicipalityListView.class)
                        .municipalities()
                        .forEach(town -> towns.put(town.municipality(), town.name()));
            } catch (RuntimeException e) {
                // The page may be the one that tells of this very failure.
                LOG.debug("the header has no name for {}", municipality, e);
            }
        }
        return towns.getOrDefault(municipality, municipality.value());
    }
}
