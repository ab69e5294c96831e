package org.dpportal.feeds;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file below its header, each with its line. A byte that is not of the encoding, or a row that is cut off, refuses the file. */
final class CsvRows implements Iterator<CsvRows.Row> {
    private static final int LONGEST_ROW = 1024 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> header = new HashMap<>();
    private final int width;
    private final ByteWatch bytes;
    private int nextLine;

    CsvRows(InputStream input, Charset encoding, char delimiter, char quote) {
        bytes = new ByteWatch(input, encoding);
        try {
            Reader reader = new BufferedReader(new InputStreamReader(
                    bytes,
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setQuote(quote)
                    .setIgnoreEmptyLines(true)
                    .get();
            parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        records = parser.iterator();
        nextLine = 1;
        if (!hasNext()) {
            throw new FileRefused(1, "the file is empty");
        }
        CSVRecord names = take();
        for (int i = 0; i < names.size(); i++) {
            String name = i == 0 ? names.get(i).replace("\uFEFF", "") : names.get(i);
            if (header.put(name.strip(), i) != null) {
                throw new FileRefused(1, "two columns have the same name: " + Cell.remark(name));
            }
        }
        width = names.size();
    }

    /** Refuses the file if its header lacks one of these. */
    void need(Iterable<String> names) {
        for (String name : names) {
            if (!header.containsKey(name)) {
                throw new FileRefused(
                        1, "the header has no column \"" + name + "\"; it has " + header.size() + " other columns");
            }
        }
    }

    /** Refuses the file unless its header is exactly this. */
    void needExactly(List<String> names) {
        need(names);
        if (header.size() != names.size()) {
            throw new FileRefused(1, "the header should be exactly " + String.join(",", names));
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException failed) {
            throw refusal(failed.getCause());
        } catch (IllegalStateException failed) {
            throw refusal(failed.getCause() instanceof IOException cause ? cause : new IOException(failed));
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int line = nextLine;
        CSVRecord cells = take();
        for (String cell : cells) {
            if (cell.length() > Cell.LONGEST) {
                throw new FileRefused(
                        line, "a cell is too long: " + cell.length() + " characters, at most " + Cell.LONGEST);
            }
        }
        if (parser.getRecordNumber() > Profile.MOST_LINES) {
            throw new FileRefused(line, "more than " + Profile.MOST_LINES + " rows in one file");
        }
        return new Row(line, cells, header, width);
    }

    private CSVRecord take() {
        bytes.rowTaken();
        CSVRecord record = records.next();
        nextLine = (int) parser.getCurrentLineNumber() + 1;
        return record;
    }

    private FileRefused refusal(IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new FileRefused(bytes.lineOfWrongByte(), "a character is not of the encoding that is expected here");
        }
        return new FileRefused(nextLine, "the row is malformed or cut off, perhaps inside quotation marks");
    }

    /** One row; cells are found by the header's names. */
    record Row(int line, CSVRecord cells, Map<String, Integer> header, int width) {
        String cell(String name) {
            int index = header.get(name);
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isWhole() {
            return cells.size() == width;
        }

        void needWhole() {
            if (!isWhole()) {
                throw new FileRefused(
                        line,
                        "the row has " + cells.size() + " cells, the header " + width + ": cut off or badly divided");
            }
        }
    }

    /** Remembers the last bytes that were read, to find the line of one that the encoding does not know. */
    private static final class ByteWatch extends InputStream {
        private final InputStream input;
        private final Charset encoding;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int lines = 1;
        private int wrong;
        private int sinceLastRow;

        ByteWatch(InputStream input, Charset encoding) {
            this.input = input;
            this.encoding = encoding;
        }

        @Override
        public int read() throws IOException {
            int one = input.read();
            watch(one);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = input.read(buffer, offset, length);
            for (int i = 0; i < count; i++) {
                watch(buffer[offset + i] & 0xff);
            }
            return count;
        }

        /** A row is in memory as a whole, so that one without an end must not get in. */
        private void watch(int one) {
            if (++sinceLastRow > LONGEST_ROW) {
                throw new FileRefused(
                        lines,
                        "a row is longer than " + LONGEST_ROW / 1024 + " KB, or a quotation mark is never closed");
            }
            if (one == '\n') {
                look();
                lines++;
                line.reset();
            } else if (one != -1 && wrong == 0 && line.size() < 100_000) {
                line.write(one);
            }
        }

        private void look() {
            if (wrong == 0) {
                try {
                    encoding.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
                } catch (CharacterCodingException here) {
                    wrong = lines;
                }
            }
        }

        void rowTaken() {
            sinceLastRow = 0;
        }

        int lineOfWrongByte() {
            look();
            return wrong == 0 ? lines : wrong;
        }
    }
}
