package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dpportal.communication.LetterFormat;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.notifications.Deliveries;
import org.dpportal.notifications.Delivery;
import org.dpportal.notifications.DeliveryChanged;
import org.dpportal.notifications.Way;
import org.dpportal.privacy.web.Paper;
import org.dpportal.privacy.web.WrittenLetter;

/** One letter as the person gets it, ready to print; and what has become of it. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private Deliveries deliveries;

    @Inject
    private Paper paper;

    @Inject
    private Desk desk;

    private Deliveries.Opened opened;
    private WrittenLetter letter;
    private Integer version;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        opened();
    }

    private Deliveries.Opened opened() {
        if (opened == null) {
            opened = desk.isForm()
                    ? deliveries.look(desk.officer(), desk.reference())
                    : deliveries.open(desk.officer(), desk.reference());
        }
        return opened;
    }

    public Delivery delivery() {
        return opened().delivery();
    }

    /** Whether the form is on the page. One that was sent stays there, whatever a colleague has done meanwhile. */
    public boolean shows() {
        return desk.isForm() || delivery().isOpen();
    }

    /** Whether the portal may try again; the same for a form that was sent. */
    public boolean triesAgain() {
        return desk.isForm() || delivery().failed();
    }

    /** {@code null} if it has reached the person without an officer's help. */
    public WrittenLetter letter() {
        if (letter == null) {
            letter = opened().letter()
                    .map(found -> paper.write(
                            found, language(), delivery().easyRead() ? ReadingMode.EASY_READ : ReadingMode.STANDARD))
                    .orElse(null);
        }
        return letter;
    }

    public Language language() {
        return delivery().language().orElse(Language.EN);
    }

    /** In what form the letter is to come. */
    public LetterFormat format() {
        return delivery().easyRead()
                ? LetterFormat.EASY_READ
                : LetterFormat.valueOf(delivery().format());
    }

    public Way way() {
        return delivery().sent().map(sent -> sent.way()).orElse(delivery().way());
    }

    public void posted() {
        done(Way.POST);
    }

    public void otherwise() {
        done(Way.OTHERWISE);
    }

    private void done(Way way) {
        change(() -> deliveries.done(desk.officer(), desk.reference(), getVersion(), way));
    }

    /** Lets the portal try once more. */
    public void again() {
        change(() -> deliveries.again(desk.officer(), desk.reference(), getVersion()));
    }

    private void change(Runnable change) {
        try {
            change.run();
            desk.go("/casework/letters/" + desk.reference());
        } catch (DeliveryChanged changed) {
            // The page now shows what is.
            opened = null;
            letter = null;
            version = null;
            desk.problem("main", "casework.letter.problem.CHANGED");
        }
    }

    /** Which version of the letter this page shows. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(delivery().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
