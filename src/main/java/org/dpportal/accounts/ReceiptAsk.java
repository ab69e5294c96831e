package org.dpportal.accounts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dpportal.councils.ReceiptRules;
import org.dpportal.shared.Money;

/** Whether a payment needs a receipt, by the rules that the council had on the day of the payment. Money that comes in never does. */
final class ReceiptAsk {
    private final Function<LocalDate, ReceiptRules> rulesOn;
    private final Map<LocalDate, ReceiptRules> known = new HashMap<>();

    ReceiptAsk(Function<LocalDate, ReceiptRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    EvidenceState of(AccountKind kind, SpendingCategory category, LocalDate day, Money amount) {
        if (!amount.isNegative() || category.isIncome() || category == SpendingCategory.RECOVERY_OUT) {
            return EvidenceState.NOT_NEEDED;
        }
        String kindName = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ReceiptRules rules = known.computeIfAbsent(day, rulesOn);
        return rules.asksFor(kindName, category.name(), amount.negated())
                ? EvidenceState.NEEDED
                : EvidenceState.NOT_NEEDED;
    }
}
