package org.dpportal.feeds;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dpportal.accounts.AccountKind;
import org.dpportal.accounts.Agreement;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.councils.DatedSetting;
import org.dpportal.councils.SettingKey;
import org.dpportal.identity.NewPerson;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;

/** Reads the council's own files: settings, people with their agreements, and funding. CSV in UTF-8 with commas and exactly these headers. */
final class CouncilFiles {
    static final List<String> SETTINGS = List.of("setting", "valid_from", "value", "source");
    static final List<String> PEOPLE = List.of(
            "council_number",
            "name",
            "language",
            "reading_mode",
            "sign_in",
            "agreement",
            "opened_on",
            "kind",
            "provider",
            "account_number",
            "held_from");
    static final List<String> FUNDING = List.of("agreement", "valid_from", "council_part", "own_part", "purposes");

    private static final Pattern MONEY = Pattern.compile("\\d{1,9}\\.\\d{2}");
    /** Direct payments began in April 1997; a day outside is a slip that would give somebody a statement of two thousand years. */
    private static final LocalDate EARLIEST = LocalDate.of(1997, 4, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    /** The last line of each council file, so that one that was cut off is noticed. */
    private static final String END = "END";

    private CouncilFiles() {}

    /** People, each once, and what their agreements will be once the people have ids. */
    record PeopleFile(List<NewPerson> people, List<Holding> holdings) {}

    /** An agreement whose person is known by the council's number only. */
    record Holding(String councilNumber, Agreement agreement) {
        Agreement of(Map<String, PersonId> ids) {
            return new Agreement(
                    agreement.place(),
                    agreement.number(),
                    ids.get(councilNumber),
                    agreement.openedOn(),
                    agreement.kind(),
                    agreement.provider(),
                    agreement.providerNumber(),
                    agreement.heldFrom());
        }
    }

    static List<DatedSetting> settings(InputStream bytes) {
        List<DatedSetting> settings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRows.Row row : rows(bytes, SETTINGS)) {
            SettingKey key = SettingKey.of(row.cell("setting").strip())
                    .orElseThrow(() -> new FileRefused(row.line(), "this setting is not known"));
            LocalDate from = day(row, "valid_from");
            once(seen, row, key.id() + from);
            try {
                settings.add(new DatedSetting(
                        key, from, row.cell("value").strip(), row.cell("source").strip()));
            } catch (IllegalArgumentException wrong) {
                throw new FileRefused(row.line(), wrong.getMessage());
            }
        }
        return settings;
    }

    static PeopleFile people(InputStream bytes) {
        Map<String, NewPerson> people = new LinkedHashMap<>();
        List<Holding> holdings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> signIns = new HashSet<>();
        for (CsvRows.Row row : rows(bytes, PEOPLE)) {
            NewPerson person = person(row);
            NewPerson before = people.putIfAbsent(person.councilNumber(), person);
            if (before == null) {
                person.subject().ifPresent(subject -> once(signIns, row, subject));
            } else if (!sameAs(before, person)) {
                throw new FileRefused(
                        row.line(), "the same person stands on line " + before.place() + " with other particulars");
            }
            if (!row.cell("agreement").isBlank()) {
                Agreement agreement = agreement(row);
                once(seen, row, agreement.provider() + '\n' + agreement.providerNumber());
                holdings.add(new Holding(person.councilNumber(), agreement));
            }
        }
        return new PeopleFile(List.copyOf(people.values()), holdings);
    }

    static List<Agreement.Funding> funding(InputStream bytes) {
        List<Agreement.Funding> fundings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRows.Row row : rows(bytes, FUNDING)) {
            Agreement.Funding funding = new Agreement.Funding(
                    row.line(),
                    Cell.id(row.cell("agreement"), row.line(), "the agreement", 40),
                    day(row, "valid_from"),
                    money(row, "council_part"),
                    money(row, "own_part"),
                    purposes(row));
            once(seen, row, funding.agreement() + '\n' + funding.validFrom());
            fundings.add(funding);
        }
        return fundings;
    }

    private static List<CsvRows.Row> rows(InputStream bytes, List<String> header) {
        CsvRows rows = new CsvRows(bytes, StandardCharsets.UTF_8, ',', '"');
        rows.needExactly(header);
        List<CsvRows.Row> whole = new ArrayList<>();
        boolean ended = false;
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            if (ended) {
                throw new FileRefused(row.line(), "there are rows after " + END);
            }
            ended = row.cells().get(0).equals(END);
            if (!ended) {
                row.needWhole();
                whole.add(row);
            }
        }
        if (!ended) {
            throw new FileRefused(0, "the last line, " + END + ", is missing: the file is cut off");
        }
        return whole;
    }

    private static NewPerson person(CsvRows.Row row) {
        String name = Cell.name(row.cell("name"), row.line(), "the name");
        if (name.isEmpty()) {
            throw new FileRefused(row.line(), "the name is missing");
        }
        String language = row.cell("language").strip();
        String mode = row.cell("reading_mode").strip();
        if (!language.isEmpty() && Language.of(language).isEmpty()) {
            throw new FileRefused(row.line(), "the language should be one of en, pl, pa, ur, ar, ro, ti, gu or empty");
        }
        if (!mode.isEmpty() && ReadingMode.of(mode).isEmpty()) {
            throw new FileRefused(row.line(), "the reading mode should be standard, easy-read or empty");
        }
        return new NewPerson(
                row.line(),
                Cell.id(row.cell("council_number"), row.line(), "the council's number", 40),
                name,
                Language.of(language),
                ReadingMode.of(mode),
                Optional.of(row.cell("sign_in").strip())
                        .filter(subject -> !subject.isEmpty())
                        .map(subject -> Cell.id(subject, row.line(), "the sign-in", 255)));
    }

    /** The person is not yet known by id: the caller puts it in. */
    private static Agreement agreement(CsvRows.Row row) {
        LocalDate opened = day(row, "opened_on");
        LocalDate held = row.cell("held_from").isBlank() ? opened : day(row, "held_from");
        if (held.isBefore(opened)) {
            throw new FileRefused(row.line(), "held_from lies before opened_on");
        }
        return new Agreement(
                row.line(),
                Cell.id(row.cell("agreement"), row.line(), "the agreement", 40),
                new PersonId(0),
                opened,
                kind(row),
                Cell.id(row.cell("provider"), row.line(), "the provider", 100),
                Cell.accountNumber(row.cell("account_number"), row.line()),
                held);
    }

    private static AccountKind kind(CsvRows.Row row) {
        try {
            return AccountKind.valueOf(row.cell("kind").strip());
        } catch (IllegalArgumentException unknown) {
            throw new FileRefused(row.line(), "the kind should be one of " + Arrays.toString(AccountKind.values()));
        }
    }

    private static List<SpendingCategory> purposes(CsvRows.Row row) {
        try {
            return Arrays.stream(row.cell("purposes").strip().split(" +"))
                    .filter(name -> !name.isEmpty())
                    .map(SpendingCategory::valueOf)
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw new FileRefused(row.line(), "a purpose is not one of the portal's categories");
        }
    }

    private static Money money(CsvRows.Row row, String column) {
        String text = row.cell(column).strip();
        if (!MONEY.matcher(text).matches()) {
            throw new FileRefused(row.line(), column + " should be pounds and pence such as 340.00");
        }
        return Money.ofPence(Long.parseLong(text.replace(".", "")));
    }

    private static LocalDate day(CsvRows.Row row, String column) {
        try {
            LocalDate day = LocalDate.parse(row.cell(column).strip());
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new FileRefused(row.line(), column + " should lie between " + EARLIEST + " and " + LATEST);
            }
            return day;
        } catch (DateTimeException wrong) {
            throw new FileRefused(row.line(), column + " should be a day such as 2026-04-06");
        }
    }

    private static boolean sameAs(NewPerson one, NewPerson other) {
        return one.name().equals(other.name())
                && one.language().equals(other.language())
                && one.readingMode().equals(other.readingMode())
                && one.subject().equals(other.subject());
    }

    private static void once(Set<String> seen, CsvRows.Row row, String key) {
        if (!seen.add(key)) {
            throw new FileRefused(row.line(), "this stands in the file already");
        }
    }
}
