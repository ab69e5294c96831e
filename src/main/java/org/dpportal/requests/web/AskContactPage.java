package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.requests.Contact;
import org.dpportal.requests.Requests;
import org.dpportal.shared.MailAddress;

/** How can the council reach whoever asks? One way is enough. */
@Named
@RequestScoped
public class AskContactPage {
    /** Enough to find a slip of the finger; whether somebody reads it, only a mail can tell. */
    /** Fewer digits are no number that could be dialled. */
    private static final int FEWEST_DIGITS = 6;

    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    private String phone = "";
    private String email = "";
    private String post = "";
    private String way = "";
    private String time = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("contact")) {
            open.draft().flatMap(answers -> answers.contact()).ifPresent(said -> {
                phone = said.phone();
                email = said.email();
                post = said.post();
                way = said.way().map(Enum::name).orElse("");
                time = said.time();
            });
        }
    }

    public Contact.BestWay[] ways() {
        return Contact.BestWay.values();
    }

    public void next() {
        String number = PlainText.of(phone);
        String mail = PlainText.of(email);
        String address = PlainText.of(post);
        String when = PlainText.of(time);
        boolean fits = open.fits("phone", number, Contact.LONGEST_PHONE)
                & open.fits("email", mail, Contact.LONGEST_EMAIL)
                & open.fits("post", address, Contact.LONGEST_POST)
                & open.fits("time", when, Contact.LONGEST_TIME);
        if (number.isEmpty() && mail.isEmpty() && address.isEmpty()) {
            open.problem("phone", "requests.contact.problem.EMPTY");
        } else if (isRight(number, mail) & fits) {
            save(number, mail, address, when);
        }
    }

    private void save(String number, String mail, String address, String when) {
        Optional<Contact.BestWay> best =
                Arrays.stream(ways()).filter(one -> one.name().equals(way)).findFirst();
        Contact contact = new Contact(number, mail, address, best, when);
        // A way to which nothing was given is found here and not by an officer who has nothing to dial.
        if (best.filter(one -> contact.by(one).isEmpty()).isPresent()) {
            open.problem("way", "requests.contact.problem.WAY");
        } else {
            requests.contact(open.key(), contact);
            open.goOn();
        }
    }

    private boolean isRight(String number, String mail) {
        boolean dials = number.isEmpty()
                || number.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        boolean mails = mail.isEmpty() || MailAddress.of(mail).isPresent();
        if (!dials) {
            open.problem("phone", "requests.contact.problem.PHONE");
        }
        if (!mails) {
            open.problem("email", "requests.contact.problem.EMAIL");
        }
        return dials && mails;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
