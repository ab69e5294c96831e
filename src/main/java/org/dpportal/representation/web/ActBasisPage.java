package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.representation.Asks;
import org.dpportal.representation.Basis;
import org.dpportal.representation.Representation;

/** The second question of whoever asks to act: by what right? */
@Named
@RequestScoped
public class ActBasisPage {
    @Inject
    private OpenAsk open;

    @Inject
    private Asks asks;

    private String basis = "";
    private String note = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.wasSent()) {
            return;
        }
        if (open.form().isEmpty()) {
            open.go(open.next());
        } else {
            Representation form = open.form().get();
            basis = form.basis().map(Enum::name).orElse("");
            note = form.note();
        }
    }

    public List<Basis> bases() {
        return Arrays.stream(Basis.values()).filter(Basis::canBeAskedFor).toList();
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String back() {
        return open.address("whom");
    }

    public int longest() {
        return Representation.LONGEST_TEXT;
    }

    public void next() {
        Optional<Basis> chosen =
                bases().stream().filter(one -> one.name().equals(basis)).findFirst();
        String words = PlainText.of(note);
        if (chosen.isEmpty()) {
            open.problem("basis", "common.constraint.choice");
        }
        if (open.fits("note", words, Representation.LONGEST_TEXT) && chosen.isPresent()) {
            asks.basis(open.actingFor(), open.key(), chosen.get(), words);
            open.goOn();
        }
    }
}
