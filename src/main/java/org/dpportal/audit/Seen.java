package org.dpportal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the trail as the person whom it concerns may read it.
 *
 * @param name of whoever did it; empty if it was the portal itself
 * @param basis the legal ground on which somebody acted for the person, by its key
 */
public record Seen(
        Instant at,
        Optional<String> name,
        Doer doer,
        Optional<String> basis,
        String action,
        String object,
        Optional<String> reason) {}
