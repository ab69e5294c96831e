package org.dpportal.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.dpportal.content.Language;

/**
 * What the accessibility statement names and nobody translates: laws, standards and bodies by their English names, under which people find
 * them, and how the body is reached that helps when the council does not.
 */
@Named
@RequestScoped
public class AccessibilityPage {
    private static final String ADVICE = "Equality Advisory and Support Service";

    /** By the arguments of the statement's texts. */
    public Map<String, String> names() {
        return Map.of(
                "law", "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                "wcag", "Web Content Accessibility Guidelines version 2.2 AA",
                "ehrc", "Equality and Human Rights Commission (EHRC)",
                "eass", ADVICE + " (EASS)");
    }

    /** Its name without initials, for Easy Read. */
    public String advice() {
        return ADVICE;
    }

    public String adviceAddress() {
        return "https://www.equalityadvisoryservice.com/";
    }

    /** The address as people write it. */
    public String adviceSite() {
        return adviceAddress().replaceAll("^https://(www\\.)?|/$", "");
    }

    /** Free to call. */
    public String advicePhone() {
        return "0808 800 0082";
    }

    public int languages() {
        return Language.values().length;
    }
}
