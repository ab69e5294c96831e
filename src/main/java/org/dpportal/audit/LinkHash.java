package org.dpportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * What the hash of a link must be, worked out from the columns of its entry and without the database's own function, so that the one checks
 * the other. The migration that makes the links says how the text is put together.
 */
final class LinkHash {
    private LinkHash() {}

    /**
     * The columns of an entry as one text that no other entry has.
     *
     * @param row an entry with all its columns, by their names
     */
    static String written(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder(200);
        part(text, row.getString("id"));
        part(text, row.getString("council_id"));
        part(text, microseconds(row.getObject("at", OffsetDateTime.class).toInstant()));
        for (String column :
                new String[] {"who", "who_person_id", "about_person_id", "basis", "action", "object", "reason"}) {
            part(text, row.getString(column));
        }
        return text.toString();
    }

    /** @param before the hash of the link before; empty for the first */
    static String of(String before, String written) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((before + written).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The length in bytes, a colon and the value; a minus for nothing. */
    private static void part(StringBuilder text, String value) {
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        }
    }

    private static String microseconds(Instant at) {
        return Long.toString(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000));
    }
}
