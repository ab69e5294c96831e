package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Map<String, Set<String>> FOLDERS = Map.of(
            "/WEB-INF/classes/translations/en/", Set.of("/WEB-INF/classes/translations/en/sample.properties"),
            "/WEB-INF/classes/translations/pl/", Set.of("/WEB-INF/classes/translations/pl/sample.properties"),
            "/WEB-INF/classes/easy-read/", Set.of("/WEB-INF/classes/easy-read/sample/"),
            "/WEB-INF/classes/easy-read/sample/", Set.of("/WEB-INF/classes/easy-read/sample/page/"),
            "/WEB-INF/classes/easy-read/sample/page/", Set.of("/WEB-INF/classes/easy-read/sample/page/en.md"));

    private final Drafts drafts = new Drafts(context(), new Texts(), new EasyReadPages());

    @Test
    void a_language_is_a_draft_as_long_as_one_of_its_files_is() {
        assertTrue(drafts.inLanguage(Language.PL));
        assertFalse(drafts.inLanguage(Language.EN));
    }

    @Test
    void easy_read_is_a_draft_until_all_of_it_is_checked() {
        assertFalse(drafts.inEasyRead(Language.EN));
    }

    private static ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(
                DraftsTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> FOLDERS.get(arguments[0]));
    }
}
