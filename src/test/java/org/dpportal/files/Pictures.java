package org.dpportal.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as phones, scanners and attackers make them. */
public final class Pictures {
    private Pictures() {}

    /** Red above left, green above right, blue below left, white below right: one can see how it is turned. */
    static BufferedImage fourColours(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            drawing.setColor(colours[i]);
            drawing.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
        }
        drawing.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(fourColours(width, height), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(fourColours(width, height), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A photo from a phone: held as the EXIF value says, and knowing where it was taken. */
    static byte[] photo(int width, int height, int orientation) {
        byte[] exif = exif(orientation);
        byte[] comment = "taken at home by Amina".getBytes(StandardCharsets.UTF_8);
        byte[] plain = jpeg(width, height);
        ByteBuffer out = ByteBuffer.allocate(plain.length + exif.length + comment.length + 8);
        out.put(plain, 0, 2);
        out.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        out.putShort((short) 0xFFFE).putShort((short) (comment.length + 2)).put(comment);
        return out.put(plain, 2, plain.length - 2).array();
    }

    static byte[] pngPhoto(int width, int height, int orientation) {
        byte[] exif = exif(orientation);
        byte[] plain = png(width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("eXIf", Arrays.copyOfRange(exif, 6, exif.length)));
        out.writeBytes(chunk("tEXt", "Author\0Amina".getBytes(StandardCharsets.ISO_8859_1)));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    /** "Exif", then a TIFF of one directory: orientation, maker, and where the GPS directory stands. */
    private static byte[] exif(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + 2 + 3 * 12 + 4 + 24);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        out.putShort((short) 3);
        entry(out, 0x010F, 2, 4, 0x41636D00);
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x8825, 4, 1, 8 + 2 + 36 + 4);
        out.putInt(0).putShort((short) 3);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, 8 + 2 + 36 + 4 + 2 + 36 + 4);
        entry(out, 3, 2, 2, 'W' << 24);
        out.putInt(0);
        return out.putInt(52)
                .putInt(1)
                .putInt(28)
                .putInt(1)
                .putInt(57)
                .putInt(1)
                .array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Claims a size in its header that its few bytes do not have. */
    static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = jpeg(16, 16);
        for (int i = 2; i < jpeg.length; i += 2 + ((jpeg[i + 2] & 0xFF) << 8 | jpeg[i + 3] & 0xFF)) {
            if ((jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException();
    }

    static byte[] pngClaiming(int width, int height) {
        return png(width, height, 1, 0, 10_000);
    }

    /** Black, one bit a pixel, with as many bytes of pixels as asked for: the smallest way to say "huge". */
    static byte[] png(int width, int height, int depth, int colour, long pixelBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colour)
                .array();
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", deflated(pixelBytes)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    static byte[] deflated(long zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            byte[] piece = new byte[8192];
            for (long left = zeros; left > 0; left -= piece.length) {
                packed.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(body.length);
            out.write(name);
            out.write(body);
            out.writeInt((int) sum.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
