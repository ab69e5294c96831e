package org.dpportal.councils;

import java.util.Map;
import java.util.Set;
import org.dpportal.shared.Money;

/**
 * When a council asks for a receipt. Minimal by design: statutory guidance 12.4 wants no undue burden.
 *
 * @param from by account kind in lower case with hyphens ({@code card}, {@code credit-union}): money out of this much or more needs a receipt
 * @param never categories, by name, that the council can see well enough without
 * @param always categories, by name, that need one whatever the sum
 * @param oldestDays how many days back a receipt may be dated
 */
public record ReceiptRules(Map<String, Money> from, Set<String> never, Set<String> always, int oldestDays) {
    public ReceiptRules {
        from = Map.copyOf(from);
        never = Set.copyOf(never);
        always = Set.copyOf(always);
    }

    /** Whether the council asks for a receipt for money out; {@code spent} is positive. */
    public boolean asksFor(String accountKind, String category, Money spent) {
        if (always.contains(category)) {
            return true;
        }
        Money limit = from.get(accountKind);
        return !never.contains(category) && limit != null && spent.compareTo(limit) >= 0;
    }
}
