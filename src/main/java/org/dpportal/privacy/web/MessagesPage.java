package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dpportal.content.web.Here;
import org.dpportal.content.web.Reply;
import org.dpportal.content.web.Words;
import org.dpportal.notifications.Notice;
import org.dpportal.notifications.Sent;
import org.dpportal.notifications.Way;
import org.dpportal.privacy.Messages;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;

/** What a person was told, the newest first: {@code ?page=} leads to older ones. Each can be hidden from helpers and shown again. */
@Named
@RequestScoped
public class MessagesPage {
    private static final int ON_A_PAGE = 20;
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private Messages messages;

    @Inject
    private Subject subject;

    @Inject
    private Words words;

    @Inject
    private Here here;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private int page;
    private boolean more;
    private List<Notice> shown;
    private String seen;

    /** Called before the page is written. */
    public void load() {
        notices();
    }

    private void read() {
        subject.open(PrivateMatter.MESSAGES);
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        List<Notice> found = messages.all(subject.actingFor(), (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        more = found.size() > ON_A_PAGE;
        shown = more ? found.subList(0, ON_A_PAGE) : found;
    }

    /** Read when first asked for: a form that is sent asks without the page's beginning. */
    public List<Notice> notices() {
        if (shown == null) {
            read();
        }
        return shown;
    }

    public boolean hasNone() {
        return notices().isEmpty();
    }

    public String title(Notice notice) {
        return new NoticeWords(words).title(notice);
    }

    public String text(Notice notice) {
        return new NoticeWords(words).text(notice);
    }

    public String reason(Notice notice) {
        return new NoticeWords(words).reason(notice);
    }

    /** A notice's arguments in the reader's language. */
    public Map<String, Object> values(Notice notice) {
        return new NoticeWords(words).values(notice);
    }

    /** Where the message stands as a letter, to be printed. */
    public String letterAddress(Notice notice) {
        return here.at("/messages/" + notice.reference() + "/letter");
    }

    /** The day on which it went out by another way as well; {@code null} if it did not. */
    public LocalDate sentOn(Notice notice) {
        return notice.sent().map(sent -> LocalDate.ofInstant(sent.at(), UK)).orElse(null);
    }

    /** By which way; {@code null} if it did not go out. */
    public Way sentBy(Notice notice) {
        return notice.sent().map(Sent::way).orElse(null);
    }

    /** Which messages the page shows, so that a button of an older page does not hide another one than the one beside it. */
    public String getSeen() {
        return notices().stream().map(notice -> notice.reference().value()).collect(Collectors.joining(","));
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** So that a button leads back to where it was pressed. */
    public String getPage() {
        notices();
        return String.valueOf(page);
    }

    public void setPage(String sent) {
        // Read with the messages themselves.
    }

    /** Hides a message that is shown, and shows one that is hidden. */
    public void turn(Notice notice) {
        if (getSeen().equals(seen)) {
            messages.hide(subject.actingFor(), notice.reference(), !notice.hidden());
        }
        reply.go(address(page));
    }

    /** {@code null} if there are none. */
    public String older() {
        return more ? address(page + 1) : null;
    }

    /** {@code null} if this is the newest page. */
    public String newer() {
        return page > 1 ? address(page - 1) : null;
    }

    private String address(int number) {
        return here.at(number == 1 ? "/messages" : "/messages?page=" + number);
    }
}
