package org.dpportal.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photo of a receipt as a phone takes it: upright by its EXIF only, and telling where it was taken. */
final class Photo {
    private Photo() {}

    /** @param words what stands on the receipt; different words, different bytes */
    static FilePayload of(String words) {
        return new FilePayload("IMG_2041.jpg", "image/jpeg", bytes(words));
    }

    /** Larger than what the server keeps of a form while its sender signs in again. */
    static FilePayload large() {
        BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 900; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        return new FilePayload("IMG_2042.jpg", "image/jpeg", jpeg(noise));
    }

    static byte[] bytes(String words) {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 900);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 48));
        pen.drawString(words, 80, 200);
        pen.dispose();
        return withPlace(jpeg(picture));
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Puts an EXIF segment behind the first two bytes: turned by a quarter, taken at 52°28' north, 1°54' west. */
    private static byte[] withPlace(byte[] jpeg) {
        byte[] exif = exif();
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        whole.put(jpeg, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        whole.put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(146);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1, 6 << 16);
        entry(exif, 0x8825, 4, 1, 38);
        exif.putInt(0);
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 92);
        entry(exif, 3, 2, 2, 'W' << 24);
        entry(exif, 4, 5, 3, 116);
        exif.putInt(0);
        for (int part : List.of(52, 28, 0, 1, 54, 0)) {
            exif.putInt(part).putInt(1);
        }
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
