package org.dpportal.privacy.web;

import java.util.HashMap;
import java.util.Map;
import org.dpportal.content.web.Words;
import org.dpportal.notifications.Notice;

/** A notice in the words of one language. */
record NoticeWords(Words words) {
    String title(Notice notice) {
        return words.t("notices." + notice.key() + ".title", values(notice));
    }

    String text(Notice notice) {
        return words.t("notices." + notice.key() + ".text", values(notice));
    }

    /** Why, in the words of whoever did it or in ours; empty if nobody said. */
    String reason(Notice notice) {
        return String.valueOf(values(notice).getOrDefault("reason", ""));
    }

    /** A notice's arguments: those that are texts themselves are read in the same language. */
    Map<String, Object> values(Notice notice) {
        Map<String, Object> values = new HashMap<>(notice.arguments());
        values.replaceAll((name, value) -> value instanceof Notice.Key text ? words.t(text.key()) : value);
        return values;
    }
}
