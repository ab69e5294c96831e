package org.dpportal.files;

import java.util.Optional;

/** The kinds of file that a receipt may consist of. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For the name that a download is given; never the name under which somebody sent it. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    public static Optional<FileKind> of(String mediaType) {
        for (FileKind kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
