package org.dpportal.journeys;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dpportal.content.Language;
import org.dpportal.servers.MailServer.Mail;
import org.dpportal.servers.RunningPortal;
import org.dpportal.servers.SignIns;

/** Every sign-in page as a person meets it, with everything that can be wrong on it, in one language and one way of reading. */
final class SignInTour {
    private static final String NEW_PASSWORD = "quite another password";
    private static final String PASSKEYS_ALONE = "passkeys-alone";
    private static boolean passkeysAloneAllowed;

    private final RunningPortal portal = RunningPortal.get();
    private final Visits visits;
    private final Language language;
    private final String mode;
    private final BiConsumer<String, Page> look;

    /** @param look what to do with each page, told what the person is doing there */
    SignInTour(Visits visits, Language language, String mode, BiConsumer<String, Page> look) {
        this.visits = visits;
        this.language = language;
        this.mode = mode;
        this.look = look;
    }

    void walk() {
        SignInPage start = fresh();
        look("sign in", start);
        signIn(start);
        forgotten(fresh());
        somebodyNew(fresh());
        careful();
        asked();
        missing();
        passkeysAlone();
        late();
        refused();
        leave();
    }

    private void signIn(SignInPage page) {
        look("wrong password", page.signIn(name("nobody"), "wrong"));
        look("make a sign-in", page.follow("a[href*=registration]").isPage("register"));
        look("make a sign-in, nothing typed", page.send());
        page.type("username", "a")
                .type("email", "nothing")
                .type("firstName", "<>")
                .type("lastName", "a".repeat(300));
        look("make a sign-in, all wrong", page.send());
        page.type("username", "recipient1").type("email", "recipient1@council.invalid");
        look(
                "make a sign-in that is there",
                page.type("firstName", "A").type("lastName", "B").send());
    }

    private void forgotten(SignInPage page) {
        look("forgotten password", page.follow("a[href*=reset-credentials]").isPage("login-reset-password"));
        look("forgotten password, nothing typed", page.send());
        look("mail on its way", page.type("username", name("nobody")).send().isPage("login"));
    }

    private void somebodyNew(SignInPage page) {
        String name = name("new");
        page.follow("a[href*=registration]").type("username", name).type("email", SignIns.address(name));
        look(
                "mail sent",
                page.type("firstName", "Somebody")
                        .type("lastName", "New")
                        .send()
                        .isPage("login-verify-email"));
        Mail mail = portal.mail().newest(SignIns.address(name), 1);
        mail("mail: is this your address", page.page(), mail);
        SignInPage elsewhere = new SignInPage(visits.at(Visits.DESK));
        elsewhere.page().navigate(mail.link());
        look("the link opened elsewhere", elsewhere.isPage("info"));
        look("the address is right", elsewhere.follow("main a.govuk-button"));
        page.page().navigate(mail.link());
        look("the link opened again", page);
    }

    private void careful() {
        String name = name("careful");
        portal.signIns().make(name, "CONFIGURE_TOTP", "webauthn-register-passwordless");
        SignInPage page = fresh().signIn(name, SignIns.PASSWORD);
        look("codes", page.isPage("login-config-totp"));
        look("codes, nothing typed", page.send());
        look("codes by key", page.follow("main a[href*='mode=manual']"));
        String key = page.key();
        look("codes, wrong", page.type("totp", "000000").send());
        page.type("totp", SignInPage.code(key, 0)).send();
        look("passkey", page.isPage("webauthn-register"));
        page.answered("const form = document.forms[0]; form.elements.error.value = 'no'; form.requestSubmit()");
        look("passkey went wrong", page.isPage("webauthn-error"));

        SignInPage later = fresh().signIn(name, SignIns.PASSWORD);
        look("code asked", later.isPage("login-otp"));
        look("code asked, wrong", later.type("otp", "000000").send());
    }

    /** The council has asked somebody to get ready; and somebody wants a new password. */
    private void asked() {
        String name = name("asked");
        portal.signIns().make(name, "UPDATE_PASSWORD");
        portal.signIns().speak(name, tag());
        portal.signIns().ask(name, "UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP", "UPDATE_PROFILE");
        SignInPage page = fresh();
        Mail mail = portal.mail().newest(SignIns.address(name), 1);
        mail("mail: get ready", page.page(), mail);
        page.page().navigate(mail.link());
        look("things to do", page.isPage("info"));
        page = fresh().follow("a[href*=reset-credentials]")
                .type("username", name)
                .send();
        mail = portal.mail().newest(SignIns.address(name), 2);
        mail("mail: new password", page.page(), mail);
        page.page().navigate(mail.link());
        look("new password", page.isPage("login-update-password"));
        look("new password, nothing typed", page.send());
        look(
                "new password, short",
                page.type("password-new", "a").type("password-confirm", "a").send());
        page.type("password-new", NEW_PASSWORD).type("password-confirm", "a third one");
        look("new password, two of them", page.send());
        page.type("password-new", name).type("password-confirm", name);
        look("new password, the user name", page.send());
    }

    private void missing() {
        String name = name("missing");
        portal.signIns().make(name, "UPDATE_PROFILE");
        SignInPage page = fresh().signIn(name, SignIns.PASSWORD);
        look("something is missing", page.isPage("login-update-profile"));
        look("it is still missing", page.type("email", "").type("firstName", "").send());
        page.saysOneThingAboutEachField();
    }

    private void passkeysAlone() {
        if (!passkeysAloneAllowed) {
            portal.signIns().allowPasskeysAlone(PASSKEYS_ALONE);
            passkeysAloneAllowed = true;
        }
        SignInPage page = new SignInPage(visits.at(Visits.DESK));
        page.ask(PASSKEYS_ALONE, "http://localhost/", "&ui_locales=" + tag());
        look("passkeys alone", page.isPage("webauthn-authenticate"));
    }

    /** A page of the sign-in that somebody has left, and comes back to. */
    private void late() {
        SignInPage page = fresh();
        String left = page.page().locator("main form").first().getAttribute("action");
        page.follow("a[href*=registration]");
        page.page().navigate(left);
        look("a page that is too old", page.isPage("login-page-expired"));
    }

    private void refused() {
        SignInPage page = fresh().follow(".dp-language-grid a[aria-current]");
        page.ask("portal", "http://somewhere.invalid/", "");
        look("refused", page.isPage("error"));
    }

    private void leave() {
        String name = name("leaving");
        portal.signIns().make(name);
        SignInPage page = fresh().follow(".dp-language-grid a[aria-current]").signIn(name, SignIns.PASSWORD);
        page.page().navigate(portal.keycloakUrl() + "/realms/dpportal/protocol/openid-connect/logout?client_id=portal");
        look("sign out", page.isPage("logout-confirm"));
        look("signed out", page.send().isPage("info"));
    }

    private SignInPage fresh() {
        return new SignInPage(visits.at(Visits.DESK)).open(language.tag(), mode);
    }

    private void look(String doing, SignInPage page) {
        look.accept(doing, page.page());
    }

    /** A mail is a page too. */
    private void mail(String doing, Page page, Mail mail) {
        Page letter = page.context().newPage();
        letter.setContent(mail.html());
        letter.evaluate("subject => { document.title = subject }", mail.subject());
        look.accept(doing, letter);
        letter.close();
    }

    private String name(String who) {
        return String.join("-", who, language.tag(), mode.substring(0, 4)).toLowerCase(Locale.ROOT);
    }

    private String tag() {
        return language.tag() + (mode.equals("easy-read") ? "-simple" : "");
    }
}
