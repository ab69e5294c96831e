package org.dpportal.casework.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.CsvText;
import org.dpportal.content.web.Words;
import org.dpportal.identity.Officer;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.receipts.ListedReceipt;
import org.dpportal.receipts.Queue;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.ReceiptState;

/** The officer's table as a file for a spreadsheet: {@code /casework/receipts.csv}. No cell of it can act as a formula. */
@WebServlet("/casework/receipts.csv")
public class ReceiptsDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private transient ReceiptChecks checks;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Officer officer = signedIn.officer();
        Optional<ReceiptState> state = Arrays.stream(ReceiptState.values())
                .filter(one -> one.name().equals(request.getParameter("state")))
                .findFirst();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"receipts.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        // Without this mark, spreadsheets take UTF-8 for something else.
        out.print('\uFEFF');
        write(
                out,
                Stream.of("reference", "person", "sent", "purpose", "day", "amount", "state")
                        .map(column -> words.t("casework.receipts." + column)));
        int first = 0;
        List<ListedReceipt> page;
        do {
            page = checks.queue(officer, new Queue.Wish(first, Queue.Wish.LARGEST, Queue.Order.SENT, true, state, ""))
                    .receipts();
            page.forEach(receipt -> write(out, cells(receipt)));
            first += page.size();
        } while (page.size() == Queue.Wish.LARGEST);
    }

    private Stream<String> cells(ListedReceipt receipt) {
        return Stream.of(
                receipt.reference().value(),
                receipt.person(),
                receipt.sentAt().atZone(UK).toLocalDateTime().withNano(0).toString(),
                words.t("accounts.category." + receipt.category()),
                receipt.spentOn().toString(),
                receipt.amount().toString(),
                words.t("receipts.state." + receipt.state()));
    }

    private static void write(PrintWriter out, Stream<String> cells) {
        out.print(cells.map(CsvText::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }
}
