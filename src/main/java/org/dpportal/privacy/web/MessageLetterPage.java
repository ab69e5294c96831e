package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dpportal.identity.NotThere;
import org.dpportal.privacy.Messages;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.Reference;

/** A message as a letter, to keep or to print, in the language and the way in which it is read. */
@Named
@RequestScoped
public class MessageLetterPage {
    @Inject
    private Messages messages;

    @Inject
    private Subject subject;

    @Inject
    private Paper paper;

    @Inject
    private HttpServletRequest request;

    private WrittenLetter letter;

    /** Called before the page is written, so that what is not the reader's answers 404 and not half a page. */
    public void load() {
        letter();
    }

    public WrittenLetter letter() {
        if (letter == null) {
            subject.open(PrivateMatter.MESSAGES);
            Reference message =
                    Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new);
            letter = paper.write(messages.letter(subject.actingFor(), message));
        }
        return letter;
    }
}
