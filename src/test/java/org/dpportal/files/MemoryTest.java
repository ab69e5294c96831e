package org.dpportal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a Java of its own with little memory, since only that shows that memory is bounded. */
class MemoryTest {
    private static final String SMALL = "-Xmx110m";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "largest.png, PNG",
        "deepest.png, PNG",
        "bomb.pdf, TOO_COMPLICATED",
        "claims.png, TOO_MANY_PIXELS",
        "largest.jpg, JPEG"
    })
    void the_largest_files_fit_into_a_small_memory(String name, String answer) throws Exception {
        byte[] file =
                switch (name) {
                    case "largest.png" -> Pictures.encoded(Pictures.fourColours(8_000, 5_000), "png");
                    case "largest.jpg" -> Pictures.jpeg(8_000, 5_000);
                    case "deepest.png" -> Pictures.png(8_000, 5_000, 16, 6, 5_000L * (1 + 8 * 8_000));
                    case "bomb.pdf" -> Papers.bomb(400_000_000);
                    default -> Pictures.pngClaiming(50_000, 50_000);
                };
        assertEquals(answer, answerOfSmallJava(Files.write(folder.resolve(name), file)));
    }

    private String answerOfSmallJava(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SMALL,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(java.waitFor(60, TimeUnit.SECONDS));
        return Files.readString(out, StandardCharsets.UTF_8)
                .lines()
                .reduce((first, last) -> last)
                .orElse("")
                .strip();
    }

    public static void main(String[] arguments) throws IOException {
        FileStore store =
                new FileStore(Files.createTempDirectory(Path.of(arguments[0]).getParent(), "store"));
        try (var in = new ByteArrayInputStream(Files.readAllBytes(Path.of(arguments[0])))) {
            System.out.println(new FileCleaning(store).keep(in).kind());
        } catch (FileRefused refused) {
            System.out.println(refused.problem());
        }
    }
}
