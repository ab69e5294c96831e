package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dpportal.content.PlainText;
import org.dpportal.representation.Asks;

/** The first question of whoever asks to act: for whom? What they type is compared by an officer, and opens nothing. */
@Named
@RequestScoped
public class ActWhomPage {
    @Inject
    private OpenAsk open;

    @Inject
    private Asks asks;

    private String person = "";
    private String number = "";

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasSent()) {
            open.form().ifPresent(form -> {
                person = form.personTyped();
                number = form.numberTyped();
            });
        }
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public void next() {
        String name = PlainText.of(person);
        String known = PlainText.of(number);
        boolean named = !name.isEmpty();
        if (!named) {
            open.problem("person", "asking.whom.problem.EMPTY");
        }
        boolean fits = open.fits("person", name, Asks.LONGEST_NAME) & open.fits("number", known, Asks.LONGEST_NUMBER);
        if (named && fits) {
            asks.whom(open.actingFor(), open.key(), name, known);
            open.goOn();
        }
    }
}
