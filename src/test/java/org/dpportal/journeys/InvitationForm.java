package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import org.dpportal.representation.Scope;

/** The questions of an invitation, as somebody answers them with a finger or a mouse; and the page on which its code is typed. */
final class InvitationForm {
    private InvitationForm() {}

    /** Invites somebody without an end, and tells the code. Each page is looked at on the way if {@code checked}. */
    static String invite(Visit visit, boolean checked, Scope... scopes) {
        Page page = visit.page();
        visit.open("/helpers");
        look(visit, checked);
        page.locator("main a[href='/helpers/invite']").click();
        visit.isAt("/helpers/invite/[^/]+/scope");
        look(visit, checked);
        for (Scope scope : scopes) {
            page.locator("main input[value=" + scope + "]").check();
        }
        visit.goOn();
        visit.isAt("/helpers/invite/[^/]+/until");
        look(visit, checked);
        page.locator("main input[value=open]").check();
        visit.goOn();
        visit.isAt("/helpers/invite/[^/]+/check");
        look(visit, checked);
        visit.goOn();
        visit.isAt("/helpers/invite/[^/]+");
        look(visit, checked);
        return shownCode(page);
    }

    static String shownCode(Page page) {
        return page.locator("main .dp-code").innerText().replaceAll("[^0-9A-Z]", "");
    }

    /** Types the code and accepts, and tells the reference of the new authority. */
    static String accept(Visit visit, boolean checked, String code) {
        visit.open("/code");
        look(visit, checked);
        visit.page().locator("#code").fill(code);
        visit.press("look");
        look(visit, checked);
        visit.press("accept");
        visit.isAt("/helpers/H-[^/]+");
        look(visit, checked);
        return visit.address().replaceAll(".*/", "");
    }

    private static void look(Visit visit, boolean checked) {
        if (checked) {
            visit.check();
        }
    }
}
