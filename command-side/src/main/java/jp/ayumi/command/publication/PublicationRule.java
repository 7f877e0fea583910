package jp.ayumi.command.publication;

import jp.ayumi.command.kernel.NamedRule;

/** The rules of what is published, how it is made known, and where people come together to share it. */
enum PublicationRule implements NamedRule {
    /** The edition addressed was published. */
    EDITION_UNKNOWN(Kind.UNKNOWN),
    /** What is published stays; an id is given to one edition. */
    AN_EDITION_IS_PUBLISHED_ONCE(Kind.CONFLICT),
    /** What is told stands in snapshots, so that everybody can check it. */
    AN_EDITION_HOLDS_AT_LEAST_ONE_SNAPSHOT(Kind.INVALID),
    /** The snapshot was taken, in the same municipality. */
    AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST(Kind.INVALID),
    /** The same is not told twice. */
    AN_EDITION_HOLDS_A_SNAPSHOT_ONCE(Kind.INVALID),
    /** What areas pledge is told of areas that there are (NIS-8). */
    AN_EDITION_TELLS_PLEDGES_OF_AREAS_OF_ITS_MUNICIPALITY(Kind.INVALID),
    /** 地区計画ニュース: 振り返り及び次年度の計画 of one plan (KOH-4). */
    DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN(Kind.INVALID),
    /** District news tells of the plan of a district. */
    DISTRICT_NEWS_IS_ABOUT_A_DISTRICT_PLAN(Kind.INVALID),
    /** What a corrected edition replaces is an edition of the same municipality and kind. */
    AN_EDITION_REPLACES_ANOTHER_OF_ITS_KIND(Kind.INVALID),
    /** What still stands is withdrawn first, so that two editions never contradict each other. */
    ONLY_A_WITHDRAWN_EDITION_IS_REPLACED(Kind.CONFLICT),
    /** An edition was published, a gathering was held: no day lies in the future. */
    NOTHING_IS_TOLD_BEFORE_IT_HAPPENS(Kind.INVALID),

    // 周知と取下げ
    /** A web page can be found. */
    A_WEB_PAGE_HAS_AN_ADDRESS(Kind.INVALID),
    /** Copies, addressees and participants are counted from zero. */
    A_COUNT_IS_NOT_NEGATIVE(Kind.INVALID),
    /** What is made known was published before. */
    AN_EDITION_IS_MADE_KNOWN_AFTER_ITS_PUBLICATION(Kind.INVALID),
    /** What was withdrawn is handed to nobody any more. */
    A_WITHDRAWN_EDITION_IS_MADE_KNOWN_NO_MORE(Kind.CONFLICT),
    /** A withdrawal stays. */
    AN_EDITION_IS_WITHDRAWN_ONCE(Kind.CONFLICT),
    /** What is withdrawn was published before. */
    AN_EDITION_IS_WITHDRAWN_AFTER_ITS_PUBLICATION(Kind.INVALID),

    // 発表と共有の場
    /** An id is given to one gathering. */
    A_GATHERING_IS_RECORDED_ONCE(Kind.CONFLICT),
    /** A forum and a presentation meeting are there to present (KOH-7, KAN-9). */
    A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS(Kind.INVALID),
    /** What is presented is a plan of the municipality. */
    A_PRESENTATION_TELLS_OF_A_PLAN_THAT_EXISTS(Kind.INVALID),
    /** What is presented of a plan belongs to it. */
    A_PRESENTATION_TELLS_OF_AN_ELEMENT_OF_ITS_PLAN(Kind.INVALID),
    /** A presentation meeting is where districts show each other their plans (KAN-9). */
    A_PRESENTATION_MEETING_IS_ABOUT_DISTRICT_PLANS(Kind.INVALID),
    /** Who presents is registered in the municipality. */
    AN_ORGANIZATION_OF_THE_MUNICIPALITY_PRESENTS(Kind.INVALID);

    private final Kind kind;

    PublicationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
