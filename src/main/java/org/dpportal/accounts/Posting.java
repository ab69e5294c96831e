package org.dpportal.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dpportal.accounts.LedgerRepository.BalanceRow;
import org.dpportal.accounts.LedgerRepository.HeldAccount;
import org.dpportal.accounts.LedgerRepository.LineRow;
import org.dpportal.accounts.LedgerRepository.SetAsideLine;
import org.dpportal.shared.CouncilId;

/** One file on its way into the ledger, inside the caller's transaction: known accounts get their lines, the rest is set aside. */
final class Posting {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final LedgerRepository repository;
    private final CouncilId council;
    private final ReceiptAsk ask;
    private final Instant now;

    Posting(LedgerRepository repository, CouncilId council, ReceiptAsk ask, Instant now) {
        this.repository = repository;
        this.council = council;
        this.ask = ask;
        this.now = now;
    }

    Posted post(ProviderFile file) {
        repository.planAfresh();
        OptionalLong accepted = repository.accept(council, file, now);
        if (accepted.isEmpty()) {
            return new Posted(true, 0, 0, List.of());
        }
        long feedFile = accepted.getAsLong();
        Map<String, HeldAccount> held = repository.held(council, file);
        if (held.isEmpty()) {
            throw new PostingRefused(
                    0,
                    "not one of its accounts belongs to an agreement of this council with " + file.provider()
                            + ": is it another council's file, or is the people file missing?");
        }
        List<LineRow> rows = new ArrayList<>();
        List<BalanceRow> balances = new ArrayList<>();
        List<AccountLines> unknown = new ArrayList<>();
        for (AccountLines account : file.accounts()) {
            HeldAccount ours = held.get(account.number());
            if (ours == null) {
                unknown.add(account);
            } else {
                account.lines().forEach(line -> rows.add(row(ours, line)));
                balances.addAll(balances(ours.account(), account));
            }
        }
        int added = repository.add(council, file.provider(), feedFile, rows);
        repository.addBalances(council, file.provider(), feedFile, balances);
        Posted posted = new Posted(false, added, rows.size() - added, setAside(file, feedFile, unknown));
        repository.count(feedFile, posted);
        return posted;
    }

    /** Posts what waits for accounts that are known by now; returns how many lines. */
    int adopt() {
        repository.planAfresh();
        Map<LedgerRepository.Waiting, List<LineRow>> byFile = new LinkedHashMap<>();
        for (SetAsideLine waiting : repository.waiting(council)) {
            byFile.computeIfAbsent(waiting.from(), from -> new ArrayList<>()).add(row(waiting.held(), waiting.line()));
        }
        int adopted = 0;
        for (Map.Entry<LedgerRepository.Waiting, List<LineRow>> file : byFile.entrySet()) {
            adopted += repository.add(
                    council, file.getKey().provider(), file.getKey().feedFile(), file.getValue());
        }
        repository.settle(council, now);
        return adopted;
    }

    private List<Posted.SetAside> setAside(ProviderFile file, long feedFile, List<AccountLines> unknown) {
        List<Posted.SetAside> setAside = new ArrayList<>();
        for (AccountLines account : unknown) {
            repository.setAside(council, file.provider(), feedFile, account, balances(0, account));
            setAside.add(new Posted.SetAside(
                    account.number(),
                    account.lines().stream().map(AccountLines.Line::place).toList()));
        }
        return setAside;
    }

    private LineRow row(HeldAccount held, AccountLines.Line line) {
        return new LineRow(held.account(), line, ask.of(held.kind(), line.category(), line.day(), line.amount()));
    }

    /** The opening balance counts from the first moment of its day, in UK time. */
    private static List<BalanceRow> balances(long account, AccountLines lines) {
        return List.of(
                new BalanceRow(account, lines.from().atStartOfDay(UK).toInstant(), lines.opening()),
                new BalanceRow(account, lines.asAt(), lines.closing()));
    }
}
