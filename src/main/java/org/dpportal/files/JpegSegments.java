package org.dpportal.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Walks through a JPEG without decoding it: to learn its size before memory is spent on it, and to leave out what tells of people. */
final class JpegSegments {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegSegments() {}

    /**
     * @throws FileRefused if it is damaged or cut short, or has so many scans that only an attack explains them
     */
    static PictureHeader header(InputStream from) throws IOException, FileRefused {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        try {
            expectStart(in);
            PictureHeader header = null;
            int marker;
            while ((marker = nextMarker(in)) != START_OF_SCAN) {
                int length = bodyLength(in, marker);
                if (isFrame(marker)) {
                    int precision = in.readUnsignedByte();
                    int height = in.readUnsignedShort();
                    int width = in.readUnsignedShort();
                    int components = in.readUnsignedByte();
                    header = new PictureHeader(width, height, Math.max(1, precision / 8) * components);
                    length -= 6;
                }
                in.skipNBytes(length);
            }
            if (header == null) {
                throw new FileRefused(FileProblem.DAMAGED);
            }
            expectEnd(in);
            return header;
        } catch (EOFException cutShort) {
            throw new FileRefused(FileProblem.DAMAGED, cutShort);
        }
    }

    /** Copies without EXIF, GPS, XMP, IPTC and comments; the picture itself is not touched. */
    static void copyWithoutMetadata(InputStream from, OutputStream to) throws IOException, FileRefused {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        try {
            expectStart(in);
            to.write(0xFF);
            to.write(0xD8);
            int marker;
            while ((marker = nextMarker(in)) != START_OF_SCAN) {
                byte[] body = in.readNBytes(bodyLength(in, marker));
                if (!isMetadata(marker)) {
                    to.write(0xFF);
                    to.write(marker);
                    to.write(body.length + 2 >> 8);
                    to.write(body.length + 2);
                    to.write(body);
                }
            }
            to.write(0xFF);
            to.write(START_OF_SCAN);
            in.transferTo(to);
        } catch (EOFException cutShort) {
            throw new FileRefused(FileProblem.DAMAGED, cutShort);
        }
    }

    private static void expectStart(DataInputStream in) throws IOException, FileRefused {
        if (in.readUnsignedShort() != 0xFFD8) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException, FileRefused {
        if (in.readUnsignedByte() != 0xFF) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        int marker;
        do {
            marker = in.readUnsignedByte();
        } while (marker == 0xFF);
        return marker;
    }

    private static int bodyLength(DataInputStream in, int marker) throws IOException, FileRefused {
        boolean standsAlone = marker == 0x01 || marker >= 0xD0 && marker <= END_OF_IMAGE;
        int length = standsAlone ? -1 : in.readUnsignedShort() - 2;
        if (length < 0 || isFrame(marker) && length < 6) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        return length;
    }

    /** SOF0 to SOF15, but not the tables (DHT, JPG, DAC) that share their numbers. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** All application segments but JFIF (0), the colour profile (2) and Adobe's colour transform (14); and comments. */
    private static boolean isMetadata(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return marker == 0xFE || application && marker != 0xE0 && marker != 0xE2 && marker != 0xEE;
    }

    /** A progressive picture has about ten scans; each one more costs a walk over all pixels. */
    private static void expectEnd(DataInputStream in) throws IOException, FileRefused {
        byte[] piece = new byte[16 * 1024];
        int scans = 1;
        int before = 0;
        int length;
        while ((length = in.read(piece)) > 0) {
            for (int i = 0; i < length; i++) {
                int now = piece[i] & 0xFF;
                if (before == 0xFF && now == END_OF_IMAGE) {
                    return;
                }
                if (before == 0xFF && now == START_OF_SCAN && ++scans > 100) {
                    throw new FileRefused(FileProblem.TOO_COMPLICATED);
                }
                before = now;
            }
        }
        throw new FileRefused(FileProblem.DAMAGED);
    }
}
