package org.dpportal.information;

import org.dpportal.content.Language;

/**
 * One place where the words that somebody sought stand.
 *
 * @param sentence the sentence they stand in, in {@code language} like the title
 */
public record Found(String address, String title, String sentence, Language language) {}
