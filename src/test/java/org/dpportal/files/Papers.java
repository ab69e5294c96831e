package org.dpportal.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs as payroll companies, scanners and attackers make them. */
public final class Papers {
    private Papers() {}

    /** Fills a document; may throw, since it is only a test. */
    interface Filling {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    public static byte[] invoice() throws IOException {
        return pdf((document, page) -> {});
    }

    static byte[] pdf(Filling filling) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Invoice 17, 12.50");
                content.endText();
            }
            filling.fill(document, page);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] locked(String password) throws IOException {
        return pdf((document, page) ->
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /** Everything at once that a PDF can do besides being looked at. */
    static byte[] active() throws IOException {
        return pdf((document, page) -> {
            PDActionJavaScript script = new PDActionJavaScript("app.alert('script-in-pdf')");
            document.getDocumentCatalog().setOpenAction(script);
            PDActionLaunch launch = new PDActionLaunch();
            launch.getCOSObject().setString(COSName.F, "launch-in-pdf.exe");
            PDPageAdditionalActions onOpen = new PDPageAdditionalActions();
            onOpen.setO(launch);
            page.setActions(onOpen);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(0, 0, 600, 800));
            link.setAction(launch);
            page.getAnnotations().add(link);
            PDEmbeddedFile file = new PDEmbeddedFile(document);
            try (var body = file.createOutputStream()) {
                body.write("embedded-in-pdf".getBytes(StandardCharsets.UTF_8));
            }
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("hidden-in-pdf.exe");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("hidden", specification));
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", script));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata("<x>author-in-pdf</x>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentInformation().setAuthor("author-in-pdf");
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        });
    }

    /** A scan: a page that is nothing but a photo, with all that the phone wrote into it. */
    static byte[] scan(byte[] jpeg) throws IOException {
        return pdf((document, page) -> {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, jpeg, "scan");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 400, 300);
            }
        });
    }

    /** A few kilobytes whose object stream unpacks into as many bytes as asked for. */
    static byte[] bomb(long bytes) {
        byte[] packed = Pictures.deflated(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n"));
        int objects = out.size();
        out.writeBytes(ascii(
                "2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(ascii("\nendstream\nendobj\n"));
        int table = out.size();
        byte[] rows = {1, 0, 0, 9, 0, 1, 0, 0, (byte) objects, 0, 2, 0, 0, 2, 0};
        out.writeBytes(ascii(
                "4 0 obj\n<</Type/XRef/Size 5/Root 1 0 R/W[1 3 1]/Index[1 3]/Length " + rows.length + ">>\nstream\n"));
        out.writeBytes(rows);
        out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
