package org.dpportal.receipts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.dpportal.files.FileShelf;
import org.dpportal.files.KeptFile;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/**
 * Hands out the files of a receipt to whoever may see it: to the person and to their council's officers. Pictures may stand in a page, a PDF
 * is only ever saved; whatever a file holds, the browser is told to run nothing of it.
 */
@WebServlet({"/receipts/file", "/receipts/draft-file", "/casework/file"})
public class FileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "sandbox; default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

    @Inject
    private transient Receipts receipts;

    @Inject
    private transient ReceiptChecks checks;

    @Inject
    private transient Subject subject;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient FileShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int position = Integer.parseInt(part(request, "dp.file"));
        KeptFile file = file(request, position);
        response.setContentType(file.kind().mediaType());
        response.setContentLength(file.bytes());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Content-Disposition",
                (file.kind().isPicture() ? "inline" : "attachment") + "; filename=\"receipt-" + position + "."
                        + file.kind().ending() + "\"");
        try (InputStream in = shelf.open(file)) {
            in.transferTo(response.getOutputStream());
        }
    }

    private KeptFile file(HttpServletRequest request, int position) {
        return switch (request.getServletPath()) {
            case "/casework/file" -> checks.file(signedIn.officer(), reference(request), position);
            case "/receipts/file" -> {
                subject.open(PrivateMatter.RECEIPTS);
                yield receipts.file(subject.actingFor(), reference(request), position);
            }
            default ->
                receipts.file(
                        subject.actingFor(),
                        FormKey.of(part(request, "dp.formKey")).orElseThrow(NotThere::new),
                        position);
        };
    }

    private static Reference reference(HttpServletRequest request) {
        return Reference.of(part(request, "dp.reference")).orElseThrow(NotThere::new);
    }

    /** What the address said; nothing for somebody who asks for the servlet itself. */
    private static String part(HttpServletRequest request, String name) {
        if (request.getAttribute(name) instanceof String part) {
            return part;
        }
        throw new NotThere();
    }
}
