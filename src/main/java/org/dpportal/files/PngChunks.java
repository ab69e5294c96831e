package org.dpportal.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks through a PNG without decoding it, to learn its size before memory is spent on it and whether it is whole. */
final class PngChunks {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int IEND = 0x49454E44;

    private PngChunks() {}

    static PictureHeader header(InputStream from) throws IOException, FileRefused {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        try {
            if (in.readLong() != SIGNATURE || in.readInt() != 13 || in.readInt() != IHDR) {
                throw new FileRefused(FileProblem.DAMAGED);
            }
            int width = in.readInt();
            int height = in.readInt();
            int depth = in.readUnsignedByte();
            int colour = in.readUnsignedByte();
            in.skipNBytes(3 + 4);
            expectEnd(in);
            return new PictureHeader(width, height, channels(colour) * Math.max(1, depth / 8));
        } catch (EOFException cutShort) {
            throw new FileRefused(FileProblem.DAMAGED, cutShort);
        }
    }

    private static void expectEnd(DataInputStream in) throws IOException, FileRefused {
        while (true) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || type == PLTE && length > 768) {
                throw new FileRefused(FileProblem.DAMAGED);
            }
            in.skipNBytes(length + 4L);
            if (type == IEND) {
                return;
            }
        }
    }

    private static int channels(int colour) {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}
