package org.dpportal.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every kind of visitor, by what the world of the matrix lets them do. */
enum Visitor {
    ANONYMOUS("", false),
    /** Owns things of their own; nobody's helper. */
    OWNER("recipient1", false),
    /** May only see the money of recipient3. */
    SEES_MONEY("recipient2", false),
    /** May do everything for recipient1. */
    REPRESENTATIVE("carer1", false),
    /** Could once do everything for recipient1. */
    FORMER_REPRESENTATIVE("pa1", false),
    OFFICER("officer1", false),
    /** The same sign-in, while it belongs to the stranger's council. */
    OFFICER_ELSEWHERE("officer1", true);

    /** What kind of words somebody may meet. */
    enum Kind {
        /** Name, account, payments, receipts and their photos. */
        MONEY,
        /** What the person was told. */
        TOLD,
        /** How they want to be told things. */
        NEEDS,
        /** Invitations and what they ask for themself. */
        OWN,
        /** Whoever asked the council for a direct payment, for its officers alone. */
        ASKED
    }

    final String signIn;
    final boolean elsewhere;

    Visitor(String signIn, boolean elsewhere) {
        this.signIn = signIn;
        this.elsewhere = elsewhere;
    }

    /** What this visitor may meet of that owner, anywhere. */
    Set<Kind> mayMeet(String owner) {
        if (signIn.equals(owner)) {
            return EnumSet.allOf(Kind.class);
        }
        return switch (this) {
            case SEES_MONEY -> owner.equals("recipient3") ? EnumSet.of(Kind.MONEY) : EnumSet.noneOf(Kind.class);
            case REPRESENTATIVE ->
                owner.equals("recipient1") ? EnumSet.of(Kind.MONEY, Kind.TOLD, Kind.NEEDS) : EnumSet.noneOf(Kind.class);
            case OFFICER ->
                owner.equals("stranger") ? EnumSet.noneOf(Kind.class) : EnumSet.of(Kind.MONEY, Kind.NEEDS, Kind.ASKED);
            case OFFICER_ELSEWHERE ->
                owner.equals("stranger") ? EnumSet.of(Kind.MONEY, Kind.NEEDS, Kind.ASKED) : EnumSet.noneOf(Kind.class);
            default -> EnumSet.noneOf(Kind.class);
        };
    }

    private static final List<String> ONLY_BY_DECIDING = List.of("/messages", "/who-looked", "/how-i-want-it");

    /**
     * Whether an address with that owner's things opens to this visitor.
     *
     * @param forOwner whether it stands below {@code /for/<the owner's reference>}
     */
    boolean opens(String address, Line.Access access, String owner, boolean forOwner) {
        boolean own = signIn.equals(owner);
        return switch (access) {
            case EVERYBODY -> true;
            case NOBODY -> false;
            case OFFICER -> name().startsWith("OFFICER") && elsewhere == owner.equals("stranger");
            case MYSELF ->
                !forOwner
                        && (own
                                || address.equals("/helpers/{reference}")
                                        && (owner.equals("recipient1") && this == REPRESENTATIVE
                                                || owner.equals("recipient3") && this == SEES_MONEY));
            case PERSON -> {
                if (!forOwner || own) {
                    yield own;
                }
                boolean writes = address.startsWith("/receipts/new");
                yield this == REPRESENTATIVE && owner.equals("recipient1")
                        || this == SEES_MONEY
                                && owner.equals("recipient3")
                                && !writes
                                && ONLY_BY_DECIDING.stream().noneMatch(address::startsWith);
            }
        };
    }
}
