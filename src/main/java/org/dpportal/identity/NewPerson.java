package org.dpportal.identity;

import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;

/**
 * A person as the council's own system knows them.
 *
 * @param place the line of the council's file, counted from 1, for refusals
 * @param councilNumber the council's number for the person
 * @param subject the Keycloak subject by which they sign in, once they have one
 */
public record NewPerson(
        int place,
        String councilNumber,
        String name,
        Optional<Language> language,
        Optional<ReadingMode> readingMode,
        Optional<String> subject) {}
