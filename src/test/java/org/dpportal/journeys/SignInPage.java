package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import org.dpportal.servers.RunningPortal;

/** Keycloak's pages in one person's browser: what they type and what they press. */
final class SignInPage {
    /** Any address that PKCE accepts: nobody redeems the code. */
    private static final String CHALLENGE =
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    private final Visit visit;
    private final Page page;

    SignInPage(Visit visit) {
        this.visit = visit;
        page = visit.page();
    }

    Page page() {
        return page;
    }

    /** Comes from the portal, reading it so. */
    SignInPage open(String language, String mode) {
        visit.open("/?lang=" + language + "&view=" + mode);
        visit.open("/home");
        return isPage("login");
    }

    /** Asks Keycloak itself, as the portal does, with more behind the question mark. */
    SignInPage ask(String client, String back, String more) {
        page.navigate(RunningPortal.get().keycloakUrl()
                + "/realms/dpportal/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + client
                + "&redirect_uri=" + back + CHALLENGE + more);
        return this;
    }

    SignInPage type(String field, String words) {
        page.locator("#" + field).fill(words);
        return this;
    }

    /** Presses the page's one main button. */
    SignInPage send() {
        Locator button = page.locator("main .govuk-button:not(.govuk-button--secondary):not([hidden])")
                .first();
        visit.answered(button::click);
        return this;
    }

    SignInPage signIn(String name, String password) {
        return type("username", name).type("password", password).send();
    }

    SignInPage follow(String link) {
        visit.answered(page.locator(link).first()::click);
        return this;
    }

    /** What no person can do by hand, such as a passkey that fails. */
    SignInPage answered(String script) {
        visit.answered(() -> page.evaluate(script));
        return this;
    }

    /** The code that the app shows for this key: the one for now, or one later. */
    static String code(String key, int later) {
        Instant now = Clock.systemUTC().instant();
        return OneTimeCode.of(key, now.plusSeconds((long) later * OneTimeCode.SECONDS));
    }

    /** The key on the page that sets up codes. */
    String key() {
        return page.locator("main .dp-reference").innerText();
    }

    SignInPage isPage(String template) {
        assertThat(page.locator("body")).hasAttribute("data-page", template);
        return this;
    }

    /** The box at the top leads to the field, and the field knows what is wrong with it. */
    SignInPage saysWhatIsWrongWith(String field) {
        assertThat(page.locator(".govuk-error-summary a[href='#" + field + "']"))
                .isVisible();
        assertThat(page.locator("#" + field)).hasAttribute("aria-invalid", "true");
        String about = page.locator("#" + field).getAttribute("aria-describedby");
        assertThat(page.locator("#" + about.substring(about.lastIndexOf(' ') + 1)))
                .isVisible();
        return this;
    }

    /** Keycloak finds an empty address missing and too short as well; a person need not read both. */
    SignInPage saysOneThingAboutEachField() {
        for (String words : page.locator(".govuk-error-summary li").allInnerTexts()) {
            assertTrue(words.strip().matches("[^.።۔।]+[.።۔।]"), words);
        }
        return this;
    }

    SignInPage check() {
        PageChecks.of(page).all();
        return this;
    }
}
