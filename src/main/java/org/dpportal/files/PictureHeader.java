package org.dpportal.files;

/**
 * What the first bytes of a picture say of it.
 *
 * @param bytesPerPixel what one pixel takes in memory once it is decoded
 */
record PictureHeader(int width, int height, int bytesPerPixel) {
    static final long MOST_PIXELS = 40_000_000;

    /** @throws FileRefused before any memory is spent on a picture without or with too many pixels */
    PictureHeader checked() throws FileRefused {
        if (width < 1 || height < 1) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new FileRefused(FileProblem.TOO_MANY_PIXELS);
        }
        return this;
    }
}
