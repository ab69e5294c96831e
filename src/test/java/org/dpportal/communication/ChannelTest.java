package org.dpportal.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
    @ParameterizedTest
    @CsvSource({
        "07700 900123, 07700900123",
        "(07700) 900-123, 07700900123",
        "+44 7700 900123, +447700900123",
        "0044 7700 900123, +447700900123",
        "٠٧٧٠٠٩٠٠١٢٣, 07700900123",
        "۰۷۷۰۰ ۹۰۰۱۲۳, 07700900123",
        "੦੭੭੦੦੯੦੦੧੨੩, 07700900123",
        "૦૭૭૦૦૯૦૦૧૨૩, 07700900123",
        "+48 512 345 678, +48512345678"
    })
    void a_number_is_read_however_somebody_writes_it(String typed, String ready) {
        assertEquals(Optional.of(ready), Channel.TEXT.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "020 7946 0000",
                "07700 90012",
                "07700 9001234",
                "+1",
                "+0123456789",
                "nobody",
                "07700+900123"
            })
    void what_cannot_take_a_text_message_is_no_number(String typed) {
        assertEquals(Optional.empty(), Channel.TEXT.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name@example.com", " first.last+x@sub.example.co.uk ", "żółw@example.pl", "a@b.nl"})
    void a_mailbox_is_taken(String typed) {
        assertEquals(Optional.of(typed.strip()), Channel.MAIL.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name@",
                "@example.com",
                "a@b",
                "a b@example.com",
                "a@example.com, b@example.com",
                "a@example.com\nBcc: b@example.com",
                "<a@example.com>",
                "a@-example.com",
                "a@exa_mple.com",
                "\"a\"@example.com",
                "a@example..com"
            })
    void what_is_not_one_mailbox_is_not_taken(String typed) {
        assertEquals(Optional.empty(), Channel.MAIL.read(typed));
    }

    @Test
    void an_envelope_needs_two_lines_and_loses_the_empty_ones() {
        assertEquals(
                Optional.of("Amina Begum\n1 High Street\nAshbourne"),
                Channel.POST.read("  Amina Begum \r\n\r\n1 High Street\nAshbourne\n"));
        assertEquals(Optional.empty(), Channel.POST.read("Amina Begum, 1 High Street"));
        assertEquals(Optional.empty(), Channel.POST.read("x\n" + "y".repeat(500)));
    }
}
