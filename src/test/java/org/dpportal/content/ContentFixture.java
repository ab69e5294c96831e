package org.dpportal.content;

/** The portal's own texts, for tests of rooms that use them. */
public final class ContentFixture {
    private static final Texts TEXTS = new Texts(true);

    private ContentFixture() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static Glossary glossary() {
        return new Glossary(TEXTS);
    }

    public static Passages passages() {
        return new Passages(TEXTS);
    }
}
