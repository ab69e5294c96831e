package org.dpportal.content;

import java.util.List;

/**
 * A word of the field that not everybody knows, in one language.
 *
 * @param key its name in the glossary, the same in every language
 * @param forms the word in every form that may stand in a text; the first is the one to look it up by
 * @param means what it means, in one or two short sentences
 */
public record HardWord(String key, List<String> forms, String means) {
    public String word() {
        return forms.get(0);
    }
}
