package org.dpportal.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Keeps a small PDF from unpacking into a memory full of nothing: PDFBox unpacks into memory without an end, and offers no place to set one,
 * so each of its filters gets a budget around it. Pictures inside a PDF are never decoded here at all.
 */
final class PdfUnpacking extends Filter {
    /** The structure of a 10 MB invoice unpacks to far less. */
    static final int MOST_BYTES = 16_000_000;

    private static final Set<COSName> FOR_STRUCTURE = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);
    private static final ThreadLocal<Integer> LEFT = new ThreadLocal<>();

    private final COSName name;
    private final Filter filter;

    private PdfUnpacking(COSName name, Filter filter) {
        this.name = name;
        this.filter = filter;
    }

    @SuppressWarnings("unchecked")
    static void putIntoForce() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            ((Map<COSName, Filter>) field.get(FilterFactory.INSTANCE))
                    .replaceAll(
                            (name, filter) -> filter instanceof PdfUnpacking ? filter : new PdfUnpacking(name, filter));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("This PDFBox keeps its filters elsewhere", changed);
        }
    }

    static void startBudget() {
        LEFT.set(MOST_BYTES);
    }

    static void endBudget() {
        LEFT.remove();
    }

    /** Whether the file that is open in this thread has used its budget up. */
    static boolean budgetIsSpent() {
        return LEFT.get() != null && LEFT.get() < 0;
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        if (!FOR_STRUCTURE.contains(name)) {
            throw new IOException("A picture's filter has no place in the structure of a PDF");
        }
        return filter.decode(encoded, new Counted(decoded), parameters, index);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            spend(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            spend(length);
            out.write(bytes, from, length);
        }

        private static void spend(int bytes) throws IOException {
            Integer left = LEFT.get();
            if (left != null) {
                LEFT.set(Math.max(-1, left - bytes));
                if (left < bytes) {
                    throw new IOException("This PDF unpacks into more than " + MOST_BYTES + " bytes");
                }
            }
        }
    }
}
