package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import java.util.Map;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;

/** Tells somebody by mail. */
@ApplicationScoped
class MailCarrier implements Carrier {
    @Inject
    private Post post;

    @Inject
    private Texts texts;

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean isReady() {
        return post.settings().canMail();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        try {
            post.send(new Post.Mail(
                    parcel.reference(),
                    Mailbox.of(parcel.mail().orElse("")),
                    parcel.language().tag(),
                    texts.text(parcel.language(), "letters.mail.subject", Map.of("council", parcel.council())),
                    words(parcel)));
        } catch (AddressException wrong) {
            throw new Undelivered(true, wrong);
        }
    }

    /** The address stands on a line of its own, so that every mail program makes a link of it and nothing else. */
    private String words(Parcel parcel) {
        Language language = parcel.language();
        return String.join(
                "\n\n",
                texts.text(language, "letters.mail.letter", Map.of("council", parcel.council())),
                texts.text(language, "letters.mail.where"),
                post.settings().portal(),
                texts.text(language, "letters.mail.private"),
                texts.text(language, "letters.mail.otherwise", Map.of("phone", parcel.councilPhone())),
                "");
    }
}
