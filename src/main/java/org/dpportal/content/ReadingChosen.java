package org.dpportal.content;

import java.util.Optional;

/** Somebody chose a language or a reading mode by a link on a page. Sign-in listens, so that a signed-in person's choice is kept with them. */
public record ReadingChosen(Optional<Language> language, Optional<ReadingMode> mode) {}
