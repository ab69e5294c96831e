package org.dpportal.requests;

import java.time.LocalDate;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.Reference;

/**
 * All that the address of a form shows once it was sent.
 *
 * @param answerBy the day by which the council gets in touch
 */
public record SentRequest(Reference reference, CouncilId council, LocalDate answerBy) {}
