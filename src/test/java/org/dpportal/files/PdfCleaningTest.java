package org.dpportal.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCleaningTest {
    @TempDir
    Path folder;

    private FileStore store;
    private FileCleaning cleaning;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder.resolve("files"));
        cleaning = new FileCleaning(store);
    }

    @Test
    void the_same_invoice_twice_is_stored_once() throws Exception {
        byte[] invoice = Papers.invoice();
        assertEquals(
                cleaning.keep(in(invoice)).contentHash(),
                cleaning.keep(in(invoice)).contentHash());
    }

    @Test
    void an_invoice_keeps_its_words() throws Exception {
        KeptFile kept = cleaning.keep(in(Papers.invoice()));
        assertEquals(FileKind.PDF, kept.kind());
        assertEquals(1, kept.pages());
        assertTrue(text(kept).contains("Invoice 17, 12.50"));
    }

    @Test
    void a_pdf_with_a_password_is_named_as_such() throws Exception {
        assertRefused(FileProblem.PASSWORD, Papers.locked("secret"));
    }

    @Test
    void a_pdf_that_only_forbids_changes_can_be_read_by_the_checker() throws Exception {
        assertTrue(text(cleaning.keep(in(Papers.locked("")))).contains("Invoice 17"));
    }

    @Test
    void nothing_in_a_pdf_acts_or_hides_a_file_or_tells_its_author() throws Exception {
        KeptFile kept = cleaning.keep(in(Papers.active()));
        assertTrue(text(kept).contains("Invoice 17"));
        try (PDDocument document = Loader.loadPDF(bytes(kept))) {
            // Without object streams and packing, every word of the file can be searched.
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            String all = plain.toString(ISO_8859_1);
            for (String trace : List.of("in-pdf", "JavaScript", "Launch", "/AA", "Embedded", "Metadata", "/Annots")) {
                assertFalse(all.contains(trace), trace);
            }
        }
    }

    @Test
    void a_scan_inside_a_pdf_does_not_tell_where_it_was_taken() throws Exception {
        byte[] photo = Pictures.photo(400, 300, 1);
        assertTrue(new String(Papers.scan(photo), ISO_8859_1).contains("Exif"));
        String kept = new String(bytes(cleaning.keep(in(Papers.scan(photo)))), ISO_8859_1);
        assertFalse(kept.contains("Exif") || kept.contains("Amina"));
        assertTrue(kept.contains("JFIF"));
    }

    @Test
    void a_pdf_that_unpacks_without_an_end_is_refused() {
        assertRefused(FileProblem.TOO_COMPLICATED, Papers.bomb(200_000_000));
    }

    private void assertRefused(FileProblem problem, byte[] file) {
        FileRefused refused = assertThrows(FileRefused.class, () -> cleaning.keep(in(file)));
        assertEquals(problem, refused.problem(), () -> String.valueOf(refused.getCause()));
    }

    private byte[] bytes(KeptFile kept) throws IOException {
        return Files.readAllBytes(store.find(kept.contentHash()));
    }

    private String text(KeptFile kept) throws IOException {
        try (PDDocument document = Loader.loadPDF(store.find(kept.contentHash()).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
