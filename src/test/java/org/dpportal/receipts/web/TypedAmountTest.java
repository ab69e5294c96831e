package org.dpportal.receipts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12.5|1250",
                "12,50|1250",
                "12,5|1250",
                "£1,000|100000",
                "1,000.00|100000",
                " 23.10 |2310",
                "1000|100000",
                "1 000,50|100050",
                "1.000,50|100050",
                "1,234,567.8|TOO_LARGE",
                "999,999.99|99999999",
                "£ 5|500",
                "5 £|500",
                "٢٣٫١٠|2310",
                "۲۳۔|UNCLEAR",
                "0.05|5",
                "007|700",
                "23.10\u200E|2310",
                "1,000|100000"
            })
    void what_can_mean_one_sum_only_is_understood(String typed, String meant) {
        assertEquals(meant, said(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "'   '|EMPTY",
                "£|EMPTY",
                "23,1o|LETTERS",
                "twelve|LETTERS",
                "12p|LETTERS",
                "1e3|LETTERS",
                "-5|MINUS",
                "−5|MINUS",
                "£-5|MINUS",
                "-£5|MINUS",
                "(5)|MINUS",
                "5-|MINUS",
                "0|ZERO",
                "0.00|ZERO",
                "1000000|TOO_LARGE",
                "99999999999999999999|TOO_LARGE",
                "12.345|TOO_MANY_DECIMALS",
                "1.000|TOO_MANY_DECIMALS",
                "12.3456|TOO_MANY_DECIMALS",
                "1,0000|TOO_MANY_DECIMALS",
                "0,500|TOO_MANY_DECIMALS",
                "1..5|UNCLEAR",
                "12.|UNCLEAR",
                ".5|UNCLEAR",
                "1 2|UNCLEAR",
                "1,00,000|TOO_MANY_DECIMALS",
                "<b>5</b>|LETTERS",
                "5%|UNCLEAR",
                "$5|UNCLEAR",
                "€5|UNCLEAR"
            })
    void what_cannot_is_refused_with_its_reason(String typed, String problem) {
        assertEquals(problem, said(typed));
    }

    @Test
    void ten_thousand_characters_are_refused_at_once() {
        assertEquals("UNCLEAR", said("1".repeat(10_000)));
        assertEquals("EMPTY", said(null));
    }

    private static String said(String typed) {
        TypedAmount read = TypedAmount.read(typed);
        Optional<String> sum = read.amount().map(Money::pence).map(String::valueOf);
        return sum.orElseGet(() -> read.problem().orElseThrow().name());
    }
}
