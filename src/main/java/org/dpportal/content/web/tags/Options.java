package org.dpportal.content.web.tags;

import jakarta.faces.context.FacesContext;

/** A question with answers to pick from: it knows which of its {@link Option}s are picked, and how they look. */
interface Options {
    boolean picked(String value);

    /** The id of the next option: the first one bears the field's own, so that the error summary's link finds it. */
    String nextId(FacesContext faces);

    /** What the browser is to draw: {@code radio} or {@code checkbox}. */
    String type();

    /** The block of GOV.UK Frontend: {@code radios} or {@code checkboxes}. */
    String block();
}
