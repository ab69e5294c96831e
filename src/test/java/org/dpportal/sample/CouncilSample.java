package org.dpportal.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.dpportal.accounts.AccountKind;
import org.dpportal.councils.SettingKey;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;

/** Writes all files of one council. Only the balances of its accounts are kept in memory. */
final class CouncilSample {
    private static final int ROWS_IN_A_FILE = 50_000;
    private static final int ACCOUNTS_IN_A_FILE = 2_000;
    private static final String[] WITHOUT_ACCOUNT = {
        "carer-1,Grace Adeyemi,en,,00000000-0000-4000-8000-000000000004",
        "pa-1,Daniel Mensah,en,,00000000-0000-4000-8000-000000000005",
        "officer-1,Sam Fairley,en,,00000000-0000-4000-8000-000000000006"
    };

    private final SampleCouncil council;
    private final Path folder;
    private final long seed;
    private final LocalDate today;
    private final List<DateRange> periods;
    private final long[] balances;

    /**
     * @param people how many recipients this council has
     * @param today the day whose morning balances are the newest
     */
    CouncilSample(SampleCouncil council, Path out, int people, int periodCount, long seed, LocalDate today) {
        this.council = council;
        this.folder = out.resolve(council.code());
        this.seed = seed;
        this.today = today;
        this.balances = new long[people];
        LinkedList<DateRange> all = new LinkedList<>();
        all.add(council.periods().around(today));
        while (all.size() < periodCount) {
            all.addFirst(council.periods().around(all.getFirst().first().minusDays(1)));
        }
        periods = new ArrayList<>(all);
    }

    void write() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (SampleProvider provider : SampleProvider.values()) {
            Files.writeString(folder.resolve(provider.shortName + ".profile.properties"), provider.profile(council));
        }
        settings();
        people();
        funding();
        for (int period = 0; period < periods.size(); period++) {
            for (SampleProvider provider : SampleProvider.values()) {
                statements(period, provider);
            }
        }
    }

    private void settings() throws IOException {
        LocalDate from = LocalDate.of(periods.get(0).first().getYear() - 1, 4, 6);
        try (SampleFile file = file("settings.csv")) {
            file.line("setting,valid_from,value,source");
            for (SettingKey key : SettingKey.values()) {
                String value = council.setting(key.id());
                if (value != null) {
                    file.line(key.id() + "," + from + ",\"" + value + "\",Direct payments policy (invented)");
                }
            }
            file.line("END");
        }
    }

    private void people() throws IOException {
        for (int start = 0, part = 1; start < balances.length; start += ROWS_IN_A_FILE, part++) {
            try (SampleFile file = file(String.format("%04d.people.csv", part))) {
                file.line("council_number,name,language,reading_mode,sign_in,agreement,opened_on,kind,provider,"
                        + "account_number,held_from");
                for (int i = start; i < Math.min(balances.length, start + ROWS_IN_A_FILE); i++) {
                    person(file, account(i));
                }
                if (council.isFirst() && start == 0) {
                    for (String person : WITHOUT_ACCOUNT) {
                        file.line(person + ",,,,,,");
                    }
                }
                file.line("END");
            }
        }
    }

    private void person(SampleFile file, SampleAccount account) throws IOException {
        String begin = account.councilNumber() + "," + account.name() + "," + account.language() + ","
                + (account.easyRead() ? "easy-read" : "") + ","
                + account.subject().orElse("") + ","
                + account.agreement() + "," + opened(account) + ",";
        SampleProvider first = account.provider(account.joined());
        file.line(begin + first.kind + "," + first.providerName + "," + account.number(first) + ",");
        if (account.moved() < periods.size()) {
            SampleProvider second = account.provider(account.moved());
            file.line(begin + AccountKind.CARD + "," + second.providerName + "," + account.number(second) + ","
                    + periods.get(account.moved()).first());
        }
    }

    private void funding() throws IOException {
        for (int start = 0, part = 1; start < balances.length; start += ROWS_IN_A_FILE, part++) {
            try (SampleFile file = file(String.format("%04d.funding.csv", part))) {
                file.line("agreement,valid_from,council_part,own_part,purposes");
                for (int i = start; i < Math.min(balances.length, start + ROWS_IN_A_FILE); i++) {
                    SampleAccount account = account(i);
                    file.line(account.agreement() + "," + opened(account) + "," + Money.ofPence(account.councilPart())
                            + "," + Money.ofPence(account.ownPart()) + ",PA_WAGES PA_TAX ACTIVITY TRANSPORT");
                }
                file.line("END");
            }
        }
    }

    private void statements(int period, SampleProvider provider) throws IOException {
        DateRange days = periods.get(period);
        LocalDateTime asAt =
                days.contains(today) ? today.atTime(6, 12) : days.last().atTime(23, 50);
        StatementFile file = null;
        int inFile = 0;
        int part = 1;
        for (int i = 0; i < balances.length; i++) {
            SampleAccount account = account(i);
            if (period < account.joined() || account.provider(period) != provider) {
                continue;
            }
            if (file == null) {
                Path path = folder.resolve("in")
                        .resolve(String.format(
                                "%s-%s-%03d.%s", provider.shortName, days.first(), part++, provider.format.ending));
                file = StatementFile.open(path, provider, council, asAt);
            }
            file.write(statement(account, provider, period, asAt));
            if (++inFile % ACCOUNTS_IN_A_FILE == 0) {
                file.close();
                file = null;
            }
        }
        if (file != null) {
            file.close();
        }
    }

    private StatementFile.OneAccount statement(
            SampleAccount account, SampleProvider provider, int period, LocalDateTime asAt) {
        DateRange days = periods.get(period);
        long opening = balances[account.index()];
        List<SampleLines.Line> lines = SampleLines.of(
                account, days, today, opening, SampleAccount.random(council, account.index(), period, seed));
        long closing =
                opening + lines.stream().mapToLong(SampleLines.Line::pence).sum();
        balances[account.index()] = closing;
        return new StatementFile.OneAccount(
                account.number(provider),
                account.councilNumber() + "-" + days.first(),
                opening,
                days.first(),
                closing,
                days.last().isBefore(today) ? days.last() : today,
                asAt,
                lines);
    }

    private SampleAccount account(int index) {
        return SampleAccount.of(council, index, periods.size(), seed);
    }

    private LocalDate opened(SampleAccount account) {
        return periods.get(account.joined()).first();
    }

    private SampleFile file(String name) throws IOException {
        return new SampleFile(folder.resolve("in").resolve(name), StandardCharsets.UTF_8);
    }
}
