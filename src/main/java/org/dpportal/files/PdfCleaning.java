package org.dpportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Makes a PDF that can only be looked at: pages, and nothing that acts, hides a file or tells who made it. What is kept is listed; whatever
 * else a PDF may carry is left behind.
 */
final class PdfCleaning {
    private static final Set<COSName> OF_THE_DOCUMENT = names("Type", "Pages", "OCProperties", "Version");
    private static final Set<COSName> OF_A_PAGE = names(
            "Type", "Parent", "Resources", "MediaBox", "CropBox", "Rotate", "Contents", "Group", "UserUnit", "Annots");
    /** Marks on the paper, such as "paid"; never a link, a form field, a film or an attached file. */
    private static final Set<COSName> MARKS =
            names("FreeText", "Stamp", "Ink", "Highlight", "Underline", "StrikeOut", "Square", "Circle", "Line");

    private static final Set<COSName> OF_A_MARK = names("Type", "Subtype", "Rect", "AP", "AS", "F", "C");
    private static final List<COSName> NOWHERE = List.copyOf(names(
            "A",
            "AA",
            "AF",
            "EF",
            "FS",
            "JS",
            "JavaScript",
            "Launch",
            "OpenAction",
            "Metadata",
            "PieceInfo",
            "OPI",
            "Ref",
            "Measure",
            "LastModified",
            "Thumb",
            "RichMediaContent",
            "XFA",
            "PS",
            "Level1"));

    static {
        PdfUnpacking.putIntoForce();
    }

    private PdfCleaning() {}

    /** @return how many pages it has */
    static int clean(Path from, Path to) throws IOException, FileRefused {
        PdfUnpacking.startBudget();
        try (PDDocument document = open(from)) {
            int pages = strip(document);
            document.save(to.toFile());
            return pages;
        } finally {
            PdfUnpacking.endBudget();
        }
    }

    private static PDDocument open(Path file) throws FileRefused {
        try {
            return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new FileRefused(FileProblem.PASSWORD, locked);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static FileRefused unreadable(Throwable why) {
        return new FileRefused(PdfUnpacking.budgetIsSpent() ? FileProblem.TOO_COMPLICATED : FileProblem.DAMAGED, why);
    }

    private static int strip(PDDocument document) throws FileRefused {
        try {
            int pages = stripped(document);
            if (pages == 0) {
                throw new FileRefused(FileProblem.DAMAGED);
            }
            return pages;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static int stripped(PDDocument document) throws IOException, FileRefused {
        document.setAllSecurityToBeRemoved(true);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.flatten();
        }
        keepOnly(document.getDocumentCatalog().getCOSObject(), OF_THE_DOCUMENT);
        document.setDocumentInformation(new PDDocumentInformation());
        // The same file twice becomes the same bytes twice.
        document.setDocumentId(0L);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        int pages = 0;
        for (PDPage page : document.getPages()) {
            keepOnly(page.getCOSObject(), OF_A_PAGE);
            keepMarks(page.getCOSObject());
            pages++;
        }
        stripEverything(document.getDocumentCatalog().getCOSObject());
        // PDFBox passes over a part that it cannot unpack; a part is not the whole.
        if (PdfUnpacking.budgetIsSpent()) {
            throw new FileRefused(FileProblem.TOO_COMPLICATED);
        }
        return pages;
    }

    private static void keepMarks(COSDictionary page) {
        COSArray marks = new COSArray();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary mark
                        && MARKS.contains(mark.getCOSName(COSName.SUBTYPE))) {
                    keepOnly(mark, OF_A_MARK);
                    marks.add(mark);
                }
            }
        }
        page.removeItem(COSName.ANNOTS);
        if (marks.size() > 0) {
            page.setItem(COSName.ANNOTS, marks);
        }
    }

    private static void stripEverything(COSBase root) throws IOException, FileRefused {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase object = next instanceof COSObject indirect ? indirect.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSArray array) {
                array.forEach(entry -> addTo(open, entry));
            } else if (object instanceof COSDictionary dictionary) {
                NOWHERE.forEach(dictionary::removeItem);
                if (dictionary instanceof COSStream stream) {
                    stripPicture(stream);
                }
                dictionary.getValues().forEach(entry -> addTo(open, entry));
            }
        }
    }

    private static void addTo(Deque<COSBase> open, COSBase entry) {
        if (entry instanceof COSObject || entry instanceof COSArray || entry instanceof COSDictionary) {
            open.push(entry);
        }
    }

    /** A scan is a photo inside a PDF, and tells where it was taken just as well. */
    private static void stripPicture(COSStream stream) throws IOException, FileRefused {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        if (!COSName.DCT_DECODE.equals(filter)) {
            return;
        }
        Path cleaned = Files.createTempFile("picture", ".part");
        try {
            try (InputStream raw = stream.createRawInputStream();
                    OutputStream out = Files.newOutputStream(cleaned)) {
                JpegSegments.copyWithoutMetadata(raw, out);
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                Files.copy(cleaned, out);
            }
        } finally {
            Files.delete(cleaned);
        }
    }

    private static void keepOnly(COSDictionary dictionary, Set<COSName> keys) {
        for (COSName key : List.copyOf(dictionary.keySet())) {
            if (!keys.contains(key)) {
                dictionary.removeItem(key);
            }
        }
    }

    private static Set<COSName> names(String... names) {
        return Set.copyOf(Arrays.stream(names).map(COSName::getPDFName).toList());
    }
}
