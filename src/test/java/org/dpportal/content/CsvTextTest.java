package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void a_formula_stays_text_and_comes_back_as_it_was() {
        for (String text : new String[] {
            "=1+1", "+44 1632", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''@x", "'", "", "Boots", "O'Neil"
        }) {
            String neutral = CsvText.neutral(text);
            assertEquals(false, !neutral.isEmpty() && "=+-@\t\r".indexOf(neutral.charAt(0)) >= 0, neutral);
            assertEquals(text, CsvText.restored(neutral));
        }
    }

    @Test
    void quotation_marks_are_doubled() {
        assertEquals("\"a \"\"b\"\"\"", CsvText.cell("a \"b\""));
    }
}
