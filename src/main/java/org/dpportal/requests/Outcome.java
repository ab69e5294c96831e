package org.dpportal.requests;

/** What became of a request. None of them is a decision about care: that follows an assessment (Care Act 2014, sections 9 to 13). */
public enum Outcome {
    /** A needs assessment, or a carer's assessment, is arranged. */
    ASSESSMENT,
    /** A direct payment starts. */
    STARTED,
    ADVICE,
    /** Another council or service was the right one, and the person knows which. */
    ELSEWHERE,
    NOT_REACHED
}
