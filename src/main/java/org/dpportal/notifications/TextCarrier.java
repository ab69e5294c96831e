package org.dpportal.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import java.util.Map;
import org.dpportal.content.Texts;

/** Tells somebody by text message: a mail to the gateway of a provider, which makes a message of it. */
@ApplicationScoped
class TextCarrier implements Carrier {
    @Inject
    private Post post;

    @Inject
    private Texts texts;

    @Override
    public Way way() {
        return Way.TEXT;
    }

    @Override
    public boolean isReady() {
        return post.settings().canText();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        try {
            String words = texts.text(
                    parcel.language(),
                    "letters.text",
                    Map.of(
                            "council",
                            parcel.council(),
                            "address",
                            post.settings().portal()));
            post.send(new Post.Mail(
                    parcel.reference(),
                    Mailbox.ofPhone(parcel.phone().orElse(""), post.settings().textGateway()),
                    parcel.language().tag(),
                    "",
                    // Old phones show a box for each sign that only turns the writing.
                    Post.oneLine(words)));
        } catch (AddressException wrong) {
            throw new Undelivered(true, wrong);
        }
    }
}
