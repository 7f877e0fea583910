package jp.ayumi.query.directory;

import java.util.Collection;
import java.util.Map;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.QueryAccess;
import jp.ayumi.query.readers.Readers;
import jp.ayumi.web.security.ActorReader;
import org.springframework.stereotype.Component;

/** Tells pages what people are called, where their reader may know. What they show must not be cached. */
@Component
public class PersonNames {

    private final PersonDirectory directory;
    private final QueryAccess access;

    PersonNames(PersonDirectory directory, QueryAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /**
     * The present names of those who have an entry; none at all for a reader who may not ask for any of them
     * ({@link Readers#DIRECTORY}).
     */
    public Map<PersonId, PersonName> of(MunicipalityId municipality, Collection<PersonId> persons) {
        return persons.isEmpty() || !access.allows(Asker.of(ActorReader.find()), Readers.DIRECTORY, municipality)
                ? Map.of()
                : directory.names(municipality, persons);
    }
}
