package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.dpportal.servers.MailServer.Mail;
import org.dpportal.servers.RunningPortal;
import org.dpportal.servers.SignIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody gets in: for the first time, without the password, with a code, with a passkey. */
class SignInJourney {
    private static final int MOST_BYTES = 45 * 1024;
    private static final String NEW_PASSWORD = "quite another password";

    @RegisterExtension
    final Visits visits = new Visits();

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void a_wrong_password_is_told_kindly_and_the_right_one_leads_in() {
        portal.signIns().make("forgetful");
        Visit visit = visits.at(Visits.PHONE);
        SignInPage page = new SignInPage(visit).open("en", "standard");
        page.signIn("forgetful", "not this one")
                .isPage("login")
                .saysWhatIsWrongWith("username")
                .check();
        page.signIn("forgetful", SignIns.PASSWORD);
        visit.isAt("/home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "easy-read"})
    void somebody_new_makes_a_sign_in_and_is_told_that_the_council_connects_it(String mode) {
        String name = "new-" + mode;
        Visit visit = visits.at(Visits.PHONE);
        SignInPage page = new SignInPage(visit).open("ur", mode).follow("a[href*=registration]");
        page.isPage("register").send().saysWhatIsWrongWith("username").saysWhatIsWrongWith("lastName");
        page.type("username", name).type("email", SignIns.address(name));
        page.type("firstName", "Somebody").type("lastName", "New").send();
        page.isPage("login-verify-email").check();
        Mail mail = portal.mail().newest(SignIns.address(name), 1);
        assertTrue(mail.html().contains("lang=\"ur\" dir=\"rtl\""), mail.html());
        visit.page().navigate(mail.link());
        page.isPage("login-update-password").check();
        page.type("password-new", "short").type("password-confirm", "short").send();
        page.saysWhatIsWrongWith("password-new");
        page.type("password-new", NEW_PASSWORD)
                .type("password-confirm", "a third one")
                .send();
        page.saysWhatIsWrongWith("password-confirm");
        page.type("password-new", NEW_PASSWORD)
                .type("password-confirm", NEW_PASSWORD)
                .send();
        visit.isAt("/home");
        assertThat(visit.page().locator("html")).hasAttribute("lang", "ur");
        assertEquals(0, visit.page().locator("main .dp-money").count(), "nobody's money before the council says whose");
        visit.check();
        for (String address : List.of("/receipts", "/accounts/statement", "/casework/receipts")) {
            assertTrue(visit.expecting(403).expecting(404).open(address).status() < 500, address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "easy-read"})
    void a_forgotten_password_is_replaced_through_a_mail(String mode) {
        String name = "lost-" + mode;
        portal.signIns().make(name);
        portal.signIns().speak(name, "pl");
        SignInPage page = new SignInPage(visits.withoutScript(Visits.PHONE));
        page.open("pl", mode).follow("a[href*=reset-credentials]").isPage("login-reset-password");
        page.page().locator("#username").fill(name);
        page.page().locator("main button").first().click();
        page.isPage("login");
        assertThat(page.page().locator("main [role=status]")).isVisible();
        Mail mail = portal.mail().newest(SignIns.address(name), 1);
        assertEquals("Twoje nowe hasło do serwisu Płatności bezpośrednie", mail.subject());
        page.page().navigate(mail.link());
        page.isPage("login-update-password");
        page.page().locator("#password-new").fill(NEW_PASSWORD);
        page.page().locator("#password-confirm").fill(NEW_PASSWORD);
        page.page().locator("main button").first().click();
        page.page().waitForURL(portal.url() + "/**");

        Visit later = visits.at(Visits.PHONE);
        new SignInPage(later).open("pl", mode).signIn(name, SignIns.PASSWORD).isPage("login");
        new SignInPage(later).signIn(name, NEW_PASSWORD);
        later.isAt("/home");
        SignInPage again = new SignInPage(visits.at(Visits.PHONE));
        again.page().navigate(mail.link());
        again.isPage("error").check();
    }

    @Test
    void one_time_codes_are_set_up_and_then_asked_for() {
        portal.signIns().make("careful", "CONFIGURE_TOTP");
        Visit visit = visits.at(Visits.PHONE);
        SignInPage page = new SignInPage(visit).open("en", "easy-read").signIn("careful", SignIns.PASSWORD);
        page.isPage("login-config-totp")
                .check()
                .follow("main a[href*='mode=manual']")
                .check();
        String key = page.key();
        page.type("totp", "000000").send().saysWhatIsWrongWith("totp");
        page.type("totp", SignInPage.code(key, 0)).send();
        visit.isAt("/home");

        Visit later = visits.at(Visits.PHONE);
        page = new SignInPage(later).open("en", "easy-read").signIn("careful", SignIns.PASSWORD);
        page.isPage("login-otp")
                .type("otp", "000000")
                .send()
                .saysWhatIsWrongWith("otp")
                .check();
        page.type("otp", SignInPage.code(key, 1)).send();
        later.isAt("/home");
    }

    @Test
    void a_passkey_is_set_up_and_then_leads_in_without_a_password() {
        portal.signIns().make("keyholder", "webauthn-register-passwordless");
        Visit visit = visits.at(Visits.PHONE);
        CDPSession device = visit.context().newCDPSession(visit.page());
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", authenticator);

        SignInPage page = new SignInPage(visit).open("en", "standard").signIn("keyholder", SignIns.PASSWORD);
        page.isPage("webauthn-register").check().send();
        visit.isAt("/home");
        visit.page().locator("header form button").first().click();
        visit.isAt("/");

        // The browser offers the passkey by itself, and this one's owner always says yes.
        visit.open("/home");
        visit.isAt("/home");
    }

    @Test
    void without_a_script_a_passkey_page_says_so_and_offers_the_password() {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open("/home?lang=ro");
        assertThat(visit.page().locator("form[data-passkey] button")).isHidden();
        assertThat(visit.page().locator("form[data-passkey]")).containsText("parola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "easy-read"})
    void the_first_visit_to_the_sign_in_page_is_light(String mode) {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/?lang=ur&view=" + mode);
        Wire wire = new Wire(visit);
        wire.forgetEverything();
        List<Wire.Load> loads = wire.open("/home").stream()
                .filter(load -> load.address().startsWith(portal.keycloakUrl()))
                .filter(load -> !load.isFont())
                .toList();
        int bytes = loads.stream().mapToInt(Wire.Load::bytes).sum();
        assertTrue(loads.size() > 2, () -> "the style sheet was not counted: " + loads);
        assertTrue(bytes <= MOST_BYTES, () -> "The sign-in page took " + bytes + " bytes: " + loads);
    }
}
