package org.dpportal.sample;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dpportal.accounts.AccountKind;

/**
 * One recipient of one council and their account, always the same for the same seed and number.
 *
 * @param index counted from 0 within the council; the first three of the first council have sample sign-ins
 * @param joined in which of the sample's periods they began
 * @param moved in which period their card changed to another provider; as many as there are periods if never
 */
record SampleAccount(
        SampleCouncil council,
        int index,
        String name,
        String language,
        boolean easyRead,
        AccountKind kind,
        long councilPart,
        long ownPart,
        int joined,
        int moved) {
    private static final AccountKind[] KINDS = {
        AccountKind.CARD, AccountKind.CARD, AccountKind.CARD, AccountKind.CARD, AccountKind.BANK,
        AccountKind.BANK, AccountKind.MANAGED, AccountKind.MANAGED, AccountKind.CREDIT_UNION, AccountKind.ISF
    };

    static SampleAccount of(SampleCouncil council, int index, int periods, long seed) {
        SplittableRandom random = random(council, index, -1, seed);
        SampleNames.Somebody person = SampleNames.somebody(random);
        AccountKind kind = KINDS[random.nextInt(KINDS.length)];
        long councilPart = 16_000 + random.nextInt(56) * 1_000L;
        long ownPart = random.nextInt(3) == 0 ? 1_200 + random.nextInt(20) * 250L : 0;
        boolean easyRead = random.nextInt(12) == 0;
        int joined = random.nextInt(4) == 0 ? random.nextInt(periods) : 0;
        boolean moves = kind == AccountKind.CARD && random.nextInt(25) == 0 && joined + 2 < periods;
        int moved = moves ? joined + 1 + random.nextInt(periods - joined - 1) : periods;
        if (council.isFirst() && index < 3) {
            return recipient(index, periods);
        }
        return new SampleAccount(
                council, index, person.name(), person.language(), easyRead, kind, councilPart, ownPart, joined, moved);
    }

    private static SampleAccount recipient(int index, int periods) {
        return switch (index) {
            case 0 -> recipient(0, "Jo Ashdown", "en", AccountKind.CARD, 34_000, 0, periods);
            case 1 -> recipient(1, "Nadia Hussain", "ur", AccountKind.BANK, 41_600, 1_500, periods);
            default -> recipient(2, "Tomasz Zieliński", "pl", AccountKind.MANAGED, 52_800, 0, periods);
        };
    }

    private static SampleAccount recipient(
            int index, String name, String language, AccountKind kind, long part, long own, int periods) {
        return new SampleAccount(
                SampleCouncil.ASHBOURNE_VALE, index, name, language, false, kind, part, own, 0, periods);
    }

    /** The chance of one account in one period: the same whoever asks, in whatever order. */
    static SplittableRandom random(SampleCouncil council, int index, int period, long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L + council.code().hashCode() * 0xC2B2AE3D27D4EB4FL;
        return new SplittableRandom(mixed + index * 0x165667B19E3779F9L + period * 0x27D4EB2F165667C5L).split();
    }

    boolean isRecipient1() {
        return council.isFirst() && index == 0;
    }

    String councilNumber() {
        return String.format("%07d", 1_000_001 + index);
    }

    String agreement() {
        return council.letters() + "-" + councilNumber();
    }

    Optional<String> subject() {
        return council.isFirst() && index < 3
                ? Optional.of("00000000-0000-4000-8000-00000000000" + (index + 1))
                : Optional.empty();
    }

    SampleProvider provider(int period) {
        return period >= moved ? SampleProvider.OSPREY : SampleProvider.of(kind);
    }

    /** How that provider names the account. Banks that do not exist, with check digits that are right. */
    String number(SampleProvider provider) {
        String digits = String.format("%08d", (council.isFirst() ? 10_000_000 : 50_000_000) + index);
        return switch (provider) {
            case HARROWDALE -> iban("XHDB990042" + digits);
            case THREE_BROOKS -> "TB" + digits;
            case KESTREL -> "KC" + digits;
            case OSPREY -> "OC" + digits;
            case MEADOW -> "MM" + digits;
            case LARKFIELD -> "LS" + digits;
        };
    }

    private static String iban(String account) {
        StringBuilder digits = new StringBuilder();
        (account + "GB00").chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format("GB%02d%s", check, account);
    }
}
