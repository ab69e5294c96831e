package org.dpportal.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dpportal.shared.Money;

/** A provider's file of one period, in the manner of that provider. */
abstract class StatementFile implements AutoCloseable {
    final SampleFile file;
    final SampleProvider provider;
    final String recipient;

    private StatementFile(SampleFile file, SampleProvider provider, String recipient) {
        this.file = file;
        this.provider = provider;
        this.recipient = recipient;
    }

    /** The statement of one account, whose balance was true at {@code asAt}. */
    record OneAccount(
            String number,
            String idBegin,
            long opening,
            LocalDate from,
            long closing,
            LocalDate to,
            LocalDateTime asAt,
            List<SampleLines.Line> lines) {
        String id(int line) {
            return idBegin + "-" + (line + 1);
        }
    }

    abstract void write(OneAccount account) throws IOException;

    abstract void end() throws IOException;

    @Override
    public void close() throws IOException {
        end();
        file.close();
    }

    static StatementFile open(Path path, SampleProvider provider, SampleCouncil council, LocalDateTime asAt)
            throws IOException {
        Charset encoding = provider.format == SampleProvider.Format.SEMICOLONS
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
        SampleFile file = new SampleFile(path, encoding);
        String recipient = council.code().toUpperCase(Locale.ROOT);
        return switch (provider.format) {
            case SEMICOLONS -> new Semicolons(file, provider, recipient);
            case SIGNED -> new Signed(file, provider, recipient);
            case CAMT_02 -> new Camt(file, provider, recipient, asAt, false);
            case CAMT_08 -> new Camt(file, provider, recipient, asAt, true);
        };
    }

    private static final class Semicolons extends StatementFile {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
        private int rows;

        Semicolons(SampleFile file, SampleProvider provider, String recipient) throws IOException {
            super(file, provider, recipient);
            file.line(
                    "Kind;Customer;Card account;Booked on;Reference;Merchant;Paid out;Paid in;Balance;Known at;Code;Currency");
        }

        @Override
        void write(OneAccount account) throws IOException {
            String begin = recipient + ";" + account.number() + ";";
            file.line("O;" + begin + DAY.format(account.from()) + ";;;;;" + sum(account.opening()) + ";;;GBP");
            for (int i = 0; i < account.lines().size(); i++) {
                SampleLines.Line line = account.lines().get(i);
                String amounts = line.pence() < 0 ? sum(-line.pence()) + ";" : ";" + sum(line.pence());
                file.line(
                        "L;" + begin + DAY.format(line.day()) + ";" + account.id(i) + ";" + line.payee() + ";" + amounts
                                + ";;;" + provider.code(line.category().name()).orElseThrow() + ";GBP");
            }
            file.line("C;" + begin + DAY.format(account.to()) + ";;;;;" + sum(account.closing()) + ";"
                    + TIME.format(account.asAt()) + ";;GBP");
            rows += account.lines().size() + 2;
        }

        @Override
        void end() throws IOException {
            file.line("Z;;;;" + rows);
        }

        private static String sum(long pence) {
            String text = Money.ofPence(Math.abs(pence)).toString().replace('.', ',');
            for (int comma = text.indexOf(',') - 3; comma > 0; comma -= 3) {
                text = text.substring(0, comma) + "." + text.substring(comma);
            }
            return (pence < 0 ? "-" : "") + text;
        }
    }

    private static final class Signed extends StatementFile {
        private int rows;

        Signed(SampleFile file, SampleProvider provider, String recipient) throws IOException {
            super(file, provider, recipient);
            file.line("type,council,client,date,id,name,code,amount,balance,as at");
        }

        @Override
        void write(OneAccount account) throws IOException {
            String begin = "," + recipient + "," + account.number() + ",";
            file.line("OPEN" + begin + account.from() + ",,,,," + Money.ofPence(account.opening()) + ",");
            for (int i = 0; i < account.lines().size(); i++) {
                SampleLines.Line line = account.lines().get(i);
                file.line("ITEM" + begin + line.day() + "," + account.id(i) + "," + line.payee() + ","
                        + provider.code(line.category().name()).orElseThrow() + "," + Money.ofPence(line.pence())
                        + ",,");
            }
            file.line("CLOSE" + begin + account.to() + ",,,,," + Money.ofPence(account.closing()) + ","
                    + account.asAt().toString().replace('T', ' '));
            rows += account.lines().size() + 2;
        }

        @Override
        void end() throws IOException {
            file.line("END,,,," + rows);
        }
    }

    private static final class Camt extends StatementFile {
        private final boolean later;
        private int statements;

        Camt(SampleFile file, SampleProvider provider, String recipient, LocalDateTime asAt, boolean later)
                throws IOException {
            super(file, provider, recipient);
            this.later = later;
            file.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            file.line("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001." + (later ? "08" : "02") + "\">");
            file.line("<BkToCstmrStmt><GrpHdr><MsgId>" + provider.shortName + "-" + asAt + "</MsgId><CreDtTm>" + asAt
                    + ":00</CreDtTm><MsgRcpt><Id><OrgId><Othr><Id>" + recipient
                    + "</Id></Othr></OrgId></Id></MsgRcpt></GrpHdr>");
        }

        @Override
        void write(OneAccount account) throws IOException {
            String id =
                    later ? "<IBAN>" + account.number() + "</IBAN>" : "<Othr><Id>" + account.number() + "</Id></Othr>";
            file.line("<Stmt><Id>" + ++statements + "</Id><CreDtTm>" + account.asAt() + ":00</CreDtTm><Acct><Id>" + id
                    + "</Id><Ccy>GBP</Ccy></Acct>");
            file.line(balance("OPBD", account.opening(), account.from()));
            file.line(balance("CLBD", account.closing(), account.to()));
            for (int i = 0; i < account.lines().size(); i++) {
                entry(account.lines().get(i), account.id(i));
            }
            file.line("</Stmt>");
        }

        private void entry(SampleLines.Line line, String id) throws IOException {
            String party = line.pence() < 0 ? "Cdtr" : "Dbtr";
            String name = "<Nm>" + line.payee().replace("&", "&amp;") + "</Nm>";
            file.line("<Ntry>" + amount(line.pence()) + (later ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>")
                    + "<BookgDt><Dt>" + line.day() + "</Dt></BookgDt><AcctSvcrRef>" + id
                    + "</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><" + party + ">"
                    + (later ? "<Pty>" + name + "</Pty>" : name) + "</" + party + "></RltdPties><Purp><Prtry>"
                    + provider.code(line.category().name()).orElseThrow()
                    + "</Prtry></Purp></TxDtls></NtryDtls></Ntry>");
        }

        private static String balance(String type, long pence, LocalDate day) {
            return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp>" + amount(pence) + "<Dt><Dt>" + day
                    + "</Dt></Dt></Bal>";
        }

        private static String amount(long pence) {
            return "<Amt Ccy=\"GBP\">" + Money.ofPence(Math.abs(pence)) + "</Amt><CdtDbtInd>"
                    + (pence < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd>";
        }

        @Override
        void end() throws IOException {
            file.line("</BkToCstmrStmt></Document>");
        }
    }
}
