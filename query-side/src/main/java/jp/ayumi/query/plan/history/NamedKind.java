package jp.ayumi.query.plan.history;

import jp.ayumi.api.municipality.MunicipalityId;

/** What has a name that people use, beside the identifier that events use. */
public enum NamedKind {
    ORGANIZATION,
    AREA,
    COUNCIL,
    PLAN,
    ISSUE,
    EDITION;

    /** @param id with the municipality before it, or without */
    String key(MunicipalityId municipality, String id) {
        return name() + "/" + municipality + "/" + bare(id);
    }

    /** How it goes by where it has no name: the same, however the event spelt it. */
    static String bare(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
