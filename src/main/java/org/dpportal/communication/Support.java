package org.dpportal.communication;

/** What somebody needs so that they can talk with the council: "communication support" of the Accessible Information Standard. */
public enum Support {
    /** Somebody who speaks the person's language. */
    INTERPRETER,
    /** Somebody who signs, in British Sign Language. */
    SIGN_LANGUAGE,
    /** The person reads lips, and must see the face of whoever speaks. */
    LIP_READING,
    HEARING_LOOP,
    /** Calls by a relay service that turns speech into text. */
    TEXT_RELAY,
    MORE_TIME,
    /** The person wants somebody who helps them to be there. */
    WITH_HELPER,
    /** The council should write and not phone. */
    NO_CALLS
}
