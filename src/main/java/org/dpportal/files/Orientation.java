package org.dpportal.files;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the camera was held: the EXIF values 1 to 8. Read before the rest of EXIF is thrown away. */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** Reads nothing but EXIF, and takes a picture as upright when that cannot be read. */
    static Orientation of(Path file, FileKind kind) throws IOException {
        Metadata metadata = new Metadata();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (kind == FileKind.JPEG) {
                metadata = JpegMetadataReader.readMetadata(in, List.of(new ExifReader()));
            } else {
                for (var chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.eXIf))) {
                    new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
                }
            }
        } catch (JpegProcessingException | PngProcessingException | RuntimeException unreadable) {
            return UPRIGHT;
        }
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
    }

    BufferedImage upright(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage upright = new BufferedImage(value >= 5 ? h : w, value >= 5 ? w : h, picture.getType());
        Graphics2D drawing = upright.createGraphics();
        drawing.drawImage(picture, turn(w, h), null);
        drawing.dispose();
        return upright;
    }

    private AffineTransform turn(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }
}
