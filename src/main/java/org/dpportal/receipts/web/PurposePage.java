package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dpportal.accounts.Accounts;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.receipts.Draft;
import org.dpportal.receipts.Receipts;

/** The second question: what was it for? Offered is what the support plan names, and always "something else". */
@Named
@RequestScoped
public class PurposePage {
    @Inject
    private OpenDraft open;

    @Inject
    private Receipts receipts;

    @Inject
    private Accounts accounts;

    private String category = "";
    private String note = "";
    private List<SpendingCategory> categories;

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasSent()) {
            Draft draft = open.draft();
            category = draft.category().map(Enum::name).orElse("");
            note = draft.note();
        }
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<SpendingCategory> categories() {
        if (categories == null) {
            Set<SpendingCategory> offered = EnumSet.of(SpendingCategory.OTHER);
            if (open.seesMoney()) {
                accounts.overview(open.actingFor()).forEach(account -> offered.addAll(account.purposes()));
            }
            if (offered.size() == 1) {
                offered.addAll(EnumSet.allOf(SpendingCategory.class));
            }
            open.draft().category().ifPresent(offered::add);
            offered.removeIf(one -> one.isIncome() || one == SpendingCategory.RECOVERY_OUT);
            categories = new ArrayList<>(offered);
        }
        return categories;
    }

    public String back() {
        return open.address("photo");
    }

    public int longest() {
        return Receipts.LONGEST_TEXT;
    }

    public void next() {
        boolean known = Arrays.stream(SpendingCategory.values())
                .anyMatch(one -> one.name().equals(category) && !one.isIncome());
        if (!known) {
            open.problem("category", "receipts.purpose.problem.EMPTY");
        }
        if (note.codePointCount(0, note.length()) > Receipts.LONGEST_TEXT) {
            open.problem("note", "receipts.text.problem.TOO_LONG", Map.of("most", Receipts.LONGEST_TEXT));
        } else if (known) {
            receipts.purpose(open.actingFor(), open.key(), SpendingCategory.valueOf(category), note);
            open.goOn();
        }
    }
}
