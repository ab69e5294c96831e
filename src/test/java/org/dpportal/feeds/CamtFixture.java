package org.dpportal.feeds;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.dpportal.accounts.AccountLines;

/** Small camt.053 files in the manner of their version, and the profile they are read by. */
final class CamtFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private CamtFixture() {}

    static Profile profile() {
        Properties values = new Properties();
        values.setProperty("format", "camt.053");
        values.setProperty("provider", "Harrow Bank");
        values.setProperty("files", "harrow-*.xml");
        values.setProperty("recipient", "ASHBOURNE-VALE");
        values.setProperty("category.SALA", "PA_WAGES");
        values.setProperty("category.otherwise.in", "COUNCIL_PAYMENT_IN");
        return Profile.of("harrow.profile.properties", values);
    }

    static List<AccountLines> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<AccountLines> read(byte[] bytes) {
        return new CamtReader(profile(), TODAY).read(new ByteArrayInputStream(bytes));
    }

    /** 340.00 in and 23.10 out on an account that had 10.00; versions 8 and later have the party's name and the status one level deeper. */
    static String file(int version) {
        boolean later = version >= 8;
        String status = later ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
        String payee = later ? "<Pty><Nm>Riverside Chemist</Nm></Pty>" : "<Nm>Riverside Chemist</Nm>";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%02d">
                <BkToCstmrStmt>
                <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-22T06:12:00Z</CreDtTm>
                <MsgRcpt><Id><OrgId><Othr><Id>ASHBOURNE-VALE</Id></Othr></OrgId></Id></MsgRcpt></GrpHdr>
                <Stmt><Id>S1</Id><CreDtTm>2026-11-22T06:12:00Z</CreDtTm>
                <Acct><Id><IBAN>GB33 BUKB 2020 1555 5555 55</IBAN></Id><Ccy>GBP</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-16</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">326.90</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-21</Dt></Dt></Bal>
                <Ntry><Amt Ccy="GBP">340.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>%s<BookgDt><Dt>2026-11-16</Dt></BookgDt><AcctSvcrRef>L1</AcctSvcrRef></Ntry>
                <Ntry><Amt Ccy="GBP">23.10</Amt><CdtDbtInd>DBIT</CdtDbtInd>%s<BookgDt><DtTm>2026-11-18T10:00:00+00:00</DtTm></BookgDt><AcctSvcrRef>L2</AcctSvcrRef>
                <NtryDtls><TxDtls><RltdPties><Cdtr>%s</Cdtr></RltdPties><Purp><Cd>SALA</Cd></Purp></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>"""
                .formatted(version, status, status, payee);
    }
}
