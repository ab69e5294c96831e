package org.dpportal.communication;

/** In what form a letter comes: a "specific information format" of the Accessible Information Standard. */
public enum LetterFormat {
    STANDARD,
    LARGE_PRINT,
    EASY_READ,
    BRAILLE,
    AUDIO
}
