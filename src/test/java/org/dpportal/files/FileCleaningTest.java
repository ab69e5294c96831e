package org.dpportal.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCleaningTest {
    @TempDir
    Path folder;

    private FileStore store;
    private FileCleaning cleaning;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder.resolve("files"));
        cleaning = new FileCleaning(store);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_stands_upright_however_the_phone_was_held(int orientation) throws Exception {
        BufferedImage upright = picture(cleaning.keep(in(Pictures.photo(400, 300, orientation))));
        boolean turned = orientation >= 5;
        assertEquals(turned ? 300 : 400, upright.getWidth());
        assertEquals(turned ? 400 : 300, upright.getHeight());
        // Where the red corner of the sensor's picture belongs, by the EXIF standard.
        boolean right = List.of(2, 3, 6, 7).contains(orientation);
        boolean below = List.of(3, 4, 7, 8).contains(orientation);
        assertColour(Color.RED, upright, right, below);
        assertColour(Color.GREEN, upright, turned == right, turned != below);
    }

    @Test
    void a_photo_tells_neither_place_nor_camera_nor_comment() throws Exception {
        byte[] photo = Pictures.photo(400, 300, 6);
        Metadata before = ImageMetadataReader.readMetadata(in(photo));
        assertEquals(
                52,
                before.getFirstDirectoryOfType(GpsDirectory.class)
                        .getRationalArray(GpsDirectory.TAG_LATITUDE)[0]
                        .intValue());
        Metadata after = ImageMetadataReader.readMetadata(in(bytes(cleaning.keep(in(photo)))));
        assertNull(after.getFirstDirectoryOfType(GpsDirectory.class));
        assertNull(after.getFirstDirectoryOfType(ExifIFD0Directory.class));
        assertNull(after.getFirstDirectoryOfType(JpegCommentDirectory.class));
    }

    @Test
    void a_png_tells_no_place_either_and_stands_upright() throws Exception {
        KeptFile kept = cleaning.keep(in(Pictures.pngPhoto(400, 300, 6)));
        assertEquals(FileKind.PNG, kept.kind());
        assertEquals(300, picture(kept).getWidth());
        String bytes = new String(bytes(kept), ISO_8859_1);
        assertFalse(bytes.contains("eXIf") || bytes.contains("Amina"));
    }

    @Test
    void a_large_photo_is_shrunk_to_what_a_checker_can_read() throws Exception {
        BufferedImage picture = picture(cleaning.keep(in(Pictures.jpeg(4032, 3024))));
        assertEquals(2000, picture.getWidth());
        assertEquals(1500, picture.getHeight());
    }

    @Test
    void a_long_till_roll_stays_wide_enough_to_read() throws Exception {
        BufferedImage picture = picture(cleaning.keep(in(Pictures.jpeg(1000, 9000))));
        assertEquals(800, picture.getWidth());
        assertEquals(7200, picture.getHeight());
    }

    @Test
    void a_photo_saved_as_png_becomes_a_jpeg() throws Exception {
        BufferedImage noise = new BufferedImage(1200, 1000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 1200; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        assertEquals(
                FileKind.JPEG, cleaning.keep(in(Pictures.encoded(noise, "png"))).kind());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void every_kind_of_png_can_be_read(int type) throws Exception {
        BufferedImage image = new BufferedImage(300, 200, type);
        assertEquals(
                300, picture(cleaning.keep(in(Pictures.encoded(image, "png")))).getWidth());
    }

    @Test
    void what_is_transparent_becomes_white_paper() throws Exception {
        BufferedImage clear = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
        assertEquals(
                Color.WHITE.getRGB(),
                picture(cleaning.keep(in(Pictures.encoded(clear, "png")))).getRGB(5, 5));
    }

    @Test
    void the_same_photo_twice_is_stored_once() throws Exception {
        KeptFile first = cleaning.keep(in(Pictures.photo(400, 300, 1)));
        KeptFile second = cleaning.keep(in(Pictures.photo(400, 300, 1)));
        assertEquals(first.contentHash(), second.contentHash());
        assertEquals(1, filesBelow(folder).size());
    }

    @Test
    void a_file_of_fifty_thousand_by_fifty_thousand_is_refused_by_its_header() {
        assertRefused(FileProblem.TOO_MANY_PIXELS, Pictures.jpegClaiming(50_000, 50_000));
        assertRefused(FileProblem.TOO_MANY_PIXELS, Pictures.pngClaiming(50_000, 50_000));
        assertRefused(FileProblem.TOO_MANY_PIXELS, Pictures.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void a_picture_without_pixels_is_damaged() {
        assertRefused(FileProblem.DAMAGED, Pictures.pngClaiming(0, 10));
        assertRefused(FileProblem.DAMAGED, Pictures.jpegClaiming(0, 0));
        assertRefused(FileProblem.DAMAGED, Pictures.pngClaiming(-5, 10));
    }

    @Test
    void what_is_no_receipt_is_refused_whatever_its_name() throws Exception {
        assertRefused(FileProblem.WRONG_KIND, zip());
        assertRefused(FileProblem.WRONG_KIND, "just text".getBytes(UTF_8));
        assertRefused(
                FileProblem.WRONG_KIND, "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8));
        assertRefused(FileProblem.WRONG_KIND, "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        assertRefused(FileProblem.WRONG_KIND, "GIF89a-----------".getBytes(UTF_8));
        assertRefused(FileProblem.WRONG_KIND, Pictures.encoded(Pictures.fourColours(9, 9), "bmp"));
    }

    @Test
    void nothing_too_much_and_half_a_file_are_told_apart() throws Exception {
        assertRefused(FileProblem.EMPTY, new byte[0]);
        byte[] big = Arrays.copyOf(Pictures.jpeg(10, 10), FileStore.MOST_BYTES + 1);
        assertRefused(FileProblem.TOO_BIG, big);
        byte[] jpeg = Pictures.photo(400, 300, 1);
        byte[] png = Pictures.png(400, 300);
        byte[] pdf = Papers.invoice();
        for (int tenth = 1; tenth <= 9; tenth++) {
            assertRefused(FileProblem.DAMAGED, Arrays.copyOf(jpeg, jpeg.length * tenth / 10));
            assertRefused(FileProblem.DAMAGED, Arrays.copyOf(png, png.length * tenth / 10));
            assertRefused(FileProblem.DAMAGED, Arrays.copyOf(pdf, pdf.length * tenth / 20));
        }
    }

    @Test
    void a_page_hidden_behind_a_picture_does_not_survive() throws Exception {
        byte[] script = "<html><script>alert('polyglot')</script></html>".getBytes(UTF_8);
        for (byte[] picture : List.of(Pictures.jpeg(40, 30), Pictures.png(40, 30))) {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.write(picture);
            both.write(script);
            both.write(zip());
            assertFalse(new String(bytes(cleaning.keep(in(both.toByteArray()))), ISO_8859_1).contains("script"));
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Papers.invoice());
        both.write(script);
        assertFalse(new String(bytes(cleaning.keep(in(both.toByteArray()))), ISO_8859_1).contains("script"));
    }

    @Test
    void odd_bytes_in_a_true_file_break_nothing_but_that_file() throws Exception {
        Random random = new Random(42);
        List<byte[]> beginnings = List.of(Pictures.photo(60, 40, 6), Pictures.pngPhoto(60, 40, 3), Papers.invoice());
        for (int i = 0; i < 600; i++) {
            byte[] file = beginnings.get(i % 3).clone();
            for (int hits = 0; hits < 6; hits++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                cleaning.keep(in(file));
            } catch (FileRefused refused) {
                assertFalse(refused.problem() == FileProblem.NO_ROOM, () -> "at " + refused.getCause());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void nothing_is_left_behind_by_a_file_that_was_refused(FileKind kind) throws Exception {
        byte[] file =
                switch (kind) {
                    case JPEG -> Pictures.jpegClaiming(50_000, 50_000);
                    case PNG -> Pictures.pngClaiming(50_000, 50_000);
                    case PDF -> Papers.locked("secret");
                };
        assertThrows(FileRefused.class, () -> cleaning.keep(in(file)));
        assertEquals(List.of(), filesBelow(folder));
    }

    private void assertRefused(FileProblem problem, byte[] file) {
        FileRefused refused = assertThrows(FileRefused.class, () -> cleaning.keep(in(file)));
        assertEquals(problem, refused.problem(), () -> String.valueOf(refused.getCause()));
    }

    private static void assertColour(Color colour, BufferedImage picture, boolean right, boolean below) {
        int x = picture.getWidth() * (right ? 3 : 1) / 4;
        int y = picture.getHeight() * (below ? 3 : 1) / 4;
        Color found = new Color(picture.getRGB(x, y));
        assertEquals(colour.getRed(), found.getRed(), 12);
        assertEquals(colour.getGreen(), found.getGreen(), 12);
        assertEquals(colour.getBlue(), found.getBlue(), 12);
    }

    private BufferedImage picture(KeptFile kept) throws IOException {
        return ImageIO.read(store.find(kept.contentHash()).toFile());
    }

    private byte[] bytes(KeptFile kept) throws IOException {
        return Files.readAllBytes(store.find(kept.contentHash()));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("script.js"));
            zip.write("alert(1)".getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
