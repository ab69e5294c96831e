package org.dpportal.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dpportal.accounts.Payment;
import org.dpportal.accounts.Statement;
import org.dpportal.content.CsvText;
import org.dpportal.content.web.Words;
import org.dpportal.shared.DateRange;

/** The statement as a file for a spreadsheet: same address parts as the page, words in the reader's language, sums as plain numbers. */
@WebServlet("/accounts/statement.csv")
public class StatementDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Without it, spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient StatementPage page;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.load();
        if (!page.hasAccount()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Statement statement = page.statement();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"statement-" + statement.account().reference() + "-"
                        + statement.period().first() + ".csv\"");
        write(statement, response.getWriter());
    }

    private void write(Statement statement, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(
                out,
                words.t("accounts.day"),
                words.t("accounts.payee"),
                words.t("accounts.for"),
                words.t("accounts.receipt"),
                words.t("accounts.amount"));
        DateRange period = statement.period();
        row(
                out,
                period.first().toString(),
                words.t("accounts.opening"),
                "",
                "",
                statement.opening().toString());
        for (Payment line : statement.lines()) {
            String receipt = line.amount().isNegative() ? words.t("accounts.evidence." + line.evidence()) : "";
            String purpose = words.t("accounts.category." + line.category());
            row(
                    out,
                    line.day().toString(),
                    line.payee(),
                    purpose,
                    receipt,
                    line.amount().toString());
        }
        row(
                out,
                period.last().toString(),
                words.t("accounts.closing"),
                "",
                "",
                statement.closing().toString());
    }

    /** The last cell is a number of our own making and stays one. */
    private static void row(Writer out, String day, String payee, String purpose, String receipt, String amount)
            throws IOException {
        out.write(String.join(
                ",", CsvText.cell(day), CsvText.cell(payee), CsvText.cell(purpose), CsvText.cell(receipt), amount));
        out.write("\r\n");
    }
}
