package org.dpportal.content.web.tags;

/**
 * One thing to put right on a form.
 *
 * @param target the id to jump to, or {@code null} when it concerns the whole form
 * @param text what is wrong and what to do, in the reader's language
 */
public record Problem(String target, String text) {
    public String link() {
        return target == null ? null : "#" + target;
    }
}
