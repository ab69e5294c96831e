package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dpportal.content.web.Here;
import org.dpportal.receipts.ListedReceipt;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;

/** A person's receipts, the newest first: {@code ?page=} leads to older ones. */
@Named
@RequestScoped
public class ListPage {
    private static final int ON_A_PAGE = 20;

    @Inject
    private Receipts receipts;

    @Inject
    private Subject subject;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private int page;
    private boolean more;
    private List<ListedReceipt> shown;

    /** Called before the page is written. */
    public void load() {
        subject.open(PrivateMatter.RECEIPTS);
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        List<ListedReceipt> found = receipts.mine(subject.actingFor(), (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        more = found.size() > ON_A_PAGE;
        shown = more ? found.subList(0, ON_A_PAGE) : found;
    }

    public List<ListedReceipt> receipts() {
        return shown;
    }

    public boolean hasNone() {
        return shown.isEmpty();
    }

    /** {@code null} if there are none. */
    public String older() {
        return more ? here.at("/receipts?page=" + (page + 1)) : null;
    }

    /** {@code null} if this is the newest page. */
    public String newer() {
        return page > 1 ? here.at("/receipts?page=" + (page - 1)) : null;
    }

    public String kind(ListedReceipt receipt) {
        return StateLook.kind(receipt.state());
    }
}
