package org.dpportal.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.accounts.AgreementRepository.KnownAccount;
import org.dpportal.accounts.AgreementRepository.ProviderRow;
import org.dpportal.shared.CouncilId;

/** Agreements on their way into the ledger, inside the caller's transaction. */
final class Opening {
    private static final int AT_ONCE = 10_000;

    private final AgreementRepository repository;
    private final CouncilId council;

    Opening(AgreementRepository repository, CouncilId council) {
        this.repository = repository;
        this.council = council;
    }

    int open(List<Agreement> agreements) {
        int changed = 0;
        for (int start = 0; start < agreements.size(); start += AT_ONCE) {
            changed += openSome(agreements.subList(start, Math.min(agreements.size(), start + AT_ONCE)));
        }
        return changed;
    }

    private int openSome(List<Agreement> agreements) {
        Map<String, KnownAccount> known = repository.accounts(council, numbers(agreements));
        Map<String, Agreement> missing = new HashMap<>();
        for (Agreement agreement : agreements) {
            KnownAccount account = known.get(agreement.number());
            if (account == null) {
                Agreement same = missing.putIfAbsent(agreement.number(), agreement);
                if (same != null && !same.person().equals(agreement.person())) {
                    throw anotherPersons(agreement);
                }
            } else if (!account.person().equals(agreement.person())) {
                throw anotherPersons(agreement);
            }
        }
        if (!missing.isEmpty()) {
            repository.add(council, List.copyOf(missing.values()));
            known = repository.accounts(council, numbers(agreements));
        }
        return missing.size() + hold(agreements, known, missing);
    }

    private int hold(List<Agreement> agreements, Map<String, KnownAccount> known, Map<String, Agreement> opened) {
        List<ProviderRow> rows = new ArrayList<>();
        for (Agreement agreement : agreements) {
            rows.add(new ProviderRow(known.get(agreement.number()).account(), agreement));
        }
        int added = repository.addProviders(council, rows);
        repository.anotherAccounts(council, rows).ifPresent(wrong -> {
            throw new PostingRefused(
                    wrong.place(),
                    "either the account number is already another agreement's, or agreement " + wrong.number()
                            + " has another account number from the same day");
        });
        return added - opened.size();
    }

    int fund(List<Agreement.Funding> fundings) {
        int changed = 0;
        for (int start = 0; start < fundings.size(); start += AT_ONCE) {
            List<Agreement.Funding> some = fundings.subList(start, Math.min(fundings.size(), start + AT_ONCE));
            Map<String, KnownAccount> known = repository.accounts(
                    council, some.stream().map(Agreement.Funding::agreement).toList());
            for (Agreement.Funding funding : some) {
                if (!known.containsKey(funding.agreement())) {
                    throw new PostingRefused(
                            funding.place(), "agreement " + funding.agreement() + " is not known to this council");
                }
            }
            changed += repository.fund(council, known, some);
        }
        return changed;
    }

    private static List<String> numbers(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::number).toList();
    }

    private static PostingRefused anotherPersons(Agreement agreement) {
        return new PostingRefused(agreement.place(), "agreement " + agreement.number() + " is another person's");
    }
}
