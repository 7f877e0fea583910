package jp.ayumi.command.municipality;

import jp.ayumi.command.kernel.NamedRule;

/** The rules of areas and organisations. */
public enum MunicipalityRule implements NamedRule {
    /** The municipality addressed is registered. */
    MUNICIPALITY_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one municipality. */
    A_MUNICIPALITY_IS_REGISTERED_ONCE(Kind.CONFLICT),
    /** The division addressed is defined. */
    AREA_DIVISION_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one division. */
    AN_AREA_DIVISION_IS_DEFINED_ONCE(Kind.CONFLICT),
    /** Who adds areas names one at least. */
    AT_LEAST_ONE_AREA_IS_ADDED(Kind.INVALID),
    /** The area addressed exists. */
    AREA_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one area over all divisions, so that figures never mix two places. */
    AN_AREA_ID_IS_GIVEN_ONCE(Kind.CONFLICT),
    /** One request gives an id to one area. */
    A_REQUEST_NAMES_AN_AREA_ONCE(Kind.INVALID),
    /** What an area lies within exists, or comes in the same request. */
    AN_AREA_LIES_WITHIN_KNOWN_AREAS(Kind.INVALID),
    /** No area lies within itself, however far around; figures that roll up would never arrive. */
    AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER(Kind.INVALID),
    /** The organisation addressed exists. */
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    /** An id is given to one organisation. */
    AN_ORGANIZATION_IS_REGISTERED_ONCE(Kind.CONFLICT),
    /** What is dissolved does not change any more. */
    A_DISSOLVED_ORGANIZATION_STAYS_AS_IT_WAS(Kind.CONFLICT),
    /** A day of the year on which something is due is one that every year has. */
    A_DUE_DAY_COMES_EVERY_YEAR(Kind.INVALID),
    /** Days of grace, notice and answer are none at least, and no more than a year. */
    A_DUE_DATE_LIES_WITHIN_A_YEAR(Kind.INVALID),
    /** Self-evaluation, review, directions and close rest on each other, and are due one after another. */
    THE_STEPS_OF_A_YEAR_ARE_DUE_IN_THEIR_ORDER(Kind.INVALID);

    private final Kind kind;

    MunicipalityRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
