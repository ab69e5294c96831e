package org.dpportal.feeds;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;

/** How one provider's files look, as the council has written it down in {@code <name>.profile.properties}; see {@code docs/feeds.md}. */
final class Profile {
    static final int MOST_LINES = 500_000;

    /** The columns that a CSV file can have. */
    enum Column {
        ROW,
        ACCOUNT,
        DAY,
        LINE,
        PAYEE,
        AMOUNT,
        DEBIT,
        CREDIT,
        BALANCE,
        AS_AT,
        CATEGORY,
        CURRENCY,
        COUNCIL,
        COUNT;

        String key() {
            return "column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Set<String> OTHER_KEYS = Set.of(
            "format",
            "provider",
            "files",
            "recipient",
            "encoding",
            "delimiter",
            "quote",
            "decimal",
            "grouping",
            "date",
            "time",
            "sign",
            "row.opening",
            "row.line",
            "row.closing",
            "row.trailer");

    private final String name;
    private final Properties values;
    private final Map<String, SpendingCategory> categories = new HashMap<>();
    private final Map<Column, String> columns = new EnumMap<>(Column.class);
    private CsvShape shape;

    private Profile(String name, Properties values) {
        this.name = name;
        this.values = values;
    }

    static Profile load(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new FileRefused(0, file.getFileName() + " cannot be read as a UTF-8 properties file");
        }
        return of(file.getFileName().toString(), values);
    }

    static Profile of(String name, Properties values) {
        Profile profile = new Profile(name, values);
        profile.check();
        return profile;
    }

    private void check() {
        Set<String> known = new TreeSet<>(OTHER_KEYS);
        for (Column column : Column.values()) {
            known.add(column.key());
            optional(column.key()).ifPresent(header -> columns.put(column, header));
        }
        for (String key : new TreeSet<>(values.stringPropertyNames())) {
            if (key.startsWith("category.")) {
                categories.put(key.substring("category.".length()), categoryAt(key));
            } else if (!known.contains(key)) {
                throw wrong(key, "is not a key of a profile");
            }
        }
        if (needed("provider").length() > 100) {
            throw wrong("provider", "is longer than 100 characters");
        }
        checkFiles();
        if (!Set.of("csv", "camt.053").contains(needed("format"))) {
            throw wrong("format", "should be csv or camt.053");
        }
        if (!isCamt()) {
            shape = new CsvShape(this);
        }
    }

    private void checkFiles() {
        try {
            fits("any");
        } catch (PatternSyntaxException wrong) {
            throw wrong("files", "is not a pattern such as kestrel-*.csv");
        }
    }

    private SpendingCategory categoryAt(String key) {
        try {
            return SpendingCategory.valueOf(needed(key));
        } catch (IllegalArgumentException unknown) {
            throw wrong(key, "should be one of the portal's categories, such as AGENCY");
        }
    }

    String name() {
        return name;
    }

    String provider() {
        return needed("provider");
    }

    boolean isCamt() {
        return needed("format").equals("camt.053");
    }

    /** Whether a file of this name is this provider's: the key {@code files} with {@code *} and {@code ?}. */
    boolean fits(String fileName) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + needed("files"))
                .matches(Path.of(fileName));
    }

    /** How the provider names this council, if its files say for whom they are. */
    Optional<String> recipient() {
        return optional("recipient");
    }

    CsvShape shape() {
        return shape;
    }

    Map<Column, String> columns() {
        return columns;
    }

    /** The category for the provider's own code, if the profile names it. */
    Optional<SpendingCategory> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** The category of a line whose code the profile does not name. */
    SpendingCategory otherwise(Money amount) {
        return categories.getOrDefault(amount.isNegative() ? "otherwise.out" : "otherwise.in", SpendingCategory.OTHER);
    }

    String needed(String key) {
        return optional(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    FileRefused wrong(String key, String problem) {
        return new FileRefused(0, "the profile " + name + " must be put right first: " + key + " " + problem);
    }
}
