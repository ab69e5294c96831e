package org.dpportal.files;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes a new picture from an old one: upright, no larger than a checker needs to read it, and with nothing in it but pixels. Heap stays
 * bounded, since large pictures are thinned out while they are read.
 */
final class PhotoCleaning {
    private static final int LONG_SIDE = 2_000;
    /** A till roll is long and narrow: below this it could not be read any more, so then the long side may be longer. */
    private static final int LEAST_SHORT_SIDE = 800;

    private static final int MOST_LONG_SIDE = 10_000;
    private static final long MOST_DECODED_BYTES = 40_000_000;
    /** A screenshot stays without loss up to here; a photo saved as PNG is far above. */
    private static final long LARGE_PNG = 1_500_000;

    private static final float QUALITY = 0.85f;

    static {
        // The server's class loaders hide a library's own registration.
        IIORegistry.getDefaultInstance().registerServiceProvider(new JPEGImageReaderSpi());
        ImageIO.setUseCache(false);
    }

    private PhotoCleaning() {}

    /** @return the kind of the cleaned picture, which stands in {@code to} */
    static FileKind clean(Path from, FileKind kind, Path to) throws IOException, FileRefused {
        PictureHeader header;
        try (InputStream in = Files.newInputStream(from)) {
            header = (kind == FileKind.JPEG ? JpegSegments.header(in) : PngChunks.header(in)).checked();
        }
        BufferedImage picture = Orientation.of(from, kind).upright(shrunk(decoded(from, kind, header)));
        if (kind == FileKind.PNG) {
            write(picture, FileKind.PNG, to);
            if (Files.size(to) <= LARGE_PNG) {
                return FileKind.PNG;
            }
        }
        write(picture, FileKind.JPEG, to);
        return FileKind.JPEG;
    }

    private static BufferedImage decoded(Path from, FileKind kind, PictureHeader header)
            throws IOException, FileRefused {
        ImageReader reader = reader(kind);
        try (ImageInputStream in = ImageIO.createImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            int step = 1;
            while ((long) (header.width() / step) * (header.height() / step) * header.bytesPerPixel()
                    > MOST_DECODED_BYTES) {
                step++;
            }
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(FileProblem.DAMAGED, unreadable);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileKind kind) {
        String library = kind == FileKind.JPEG ? "com.twelvemonkeys." : "com.sun.";
        var readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(library)) {
                return reader;
            }
            reader.dispose();
        }
        throw new IllegalStateException("No reader for " + kind);
    }

    /** On white paper, without colour profile or transparency. */
    private static BufferedImage shrunk(BufferedImage picture) {
        int longSide = Math.max(picture.getWidth(), picture.getHeight());
        int shortSide = Math.min(picture.getWidth(), picture.getHeight());
        double readable = Math.max((double) LONG_SIDE / longSide, (double) LEAST_SHORT_SIDE / shortSide);
        double scale = Math.min(1, Math.min(readable, (double) MOST_LONG_SIDE / longSide));
        BufferedImage result = picture;
        // Two-by-two steps, since a larger one would leave out the thin strokes of letters.
        for (double left = scale; left < 0.45; left *= 2) {
            result = drawn(result, result.getWidth() / 2, result.getHeight() / 2);
        }
        return drawn(result, scaled(picture.getWidth(), scale), scaled(picture.getHeight(), scale));
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage result = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = result.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(picture, 0, 0, result.getWidth(), result.getHeight(), Color.WHITE, null);
        drawing.dispose();
        return result;
    }

    private static void write(BufferedImage picture, FileKind kind, Path to) throws IOException {
        ImageWriter writer = writer(picture, kind);
        Files.deleteIfExists(to);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer(BufferedImage picture, FileKind kind) {
        var writers = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(picture), kind.ending());
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
            writer.dispose();
        }
        throw new IllegalStateException("No writer for " + kind);
    }
}
