package org.dpportal.representation;

/** The legal ground on which somebody acts (Care Act 2014, sections 31 and 32). */
public enum Basis {
    /** The person themself, section 31. */
    SELF(31),
    /** Nominated by the person, who has capacity: section 31. */
    NOMINATED(31),
    /** A deputy of the Court of Protection: authorised under the Mental Capacity Act 2005, section 32(4)(a). */
    DEPUTY(32),
    /** An attorney by a lasting power of attorney: authorised under the Mental Capacity Act 2005, section 32(4)(a). */
    ATTORNEY(32),
    /** Agreed upon by somebody so authorised, and by the council: section 32(4)(b). */
    AGREED(32),
    /** Whom the council considers suitable, where nobody is so authorised: section 32(4)(c). */
    SUITABLE_PERSON(32),
    /** Speaks for the person, for a time. */
    ADVOCATE(0),
    /** Appointed by the Department for Work and Pensions, for benefits only: recorded, but no authority over a direct payment. */
    APPOINTEE(0);

    private final int section;

    Basis(int section) {
        this.section = section;
    }

    /** How many conditions a council must find met before it pays: four under section 31, five under section 32. */
    public int conditions() {
        return switch (section) {
            case 31 -> 4;
            case 32 -> 5;
            default -> 0;
        };
    }

    /** The section of the Care Act 2014; 0 if it is none of its own. */
    public int section() {
        return section;
    }

    public boolean givesAuthority() {
        return this != APPOINTEE;
    }

    /** Whether the person may end it themself: they have capacity and chose it, or it is only a voice. Otherwise they ask the council. */
    public boolean endsByThePerson() {
        return this == NOMINATED || this == ADVOCATE || this == APPOINTEE;
    }

    /**
     * Whether a person may keep a page from whoever acts on this ground. Not from those who must account for the money in their stead
     * (section 32).
     */
    public boolean respectsPrivatePages() {
        return section != 32;
    }

    /** What somebody can ask to act on. */
    public boolean canBeAskedFor() {
        return this != SELF;
    }
}
