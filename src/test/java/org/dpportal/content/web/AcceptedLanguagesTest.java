package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl|PL",
                "pl-PL,pl;q=0.9,en;q=0.8|PL",
                "en;q=0.8,ur;q=0.9|UR",
                "fr,ro;q=0.3|RO",
                "en-GB, pl|EN",
                "pl;q=0, ar;q=0.001|AR",
                "PA-guru-IN|PA",
                "pa|PA",
                "pa-IN|PA",
                "pa-PK|UR",
                "pa-Arab|UR",
                "pa-Arab-PK|UR",
                "pa_PK|UR",
                "pnb|UR",
                "pnb-Arab|UR",
                "pa-Guru-PK|PA",
                "ti-ER|TI",
                "ar-EG;q=1.000|AR",
                "mo|RO",
                "gu ; q = 0.5|GU"
            })
    void the_language_wanted_most_wins(String header, Language language) {
        assertEquals(Optional.of(language), AcceptedLanguages.best(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                ",,,;;;",
                "pl;q=0",
                "pl;q=2",
                "pl;q=-1",
                "pl;q=NaN",
                "pl;q=",
                "fr-FR",
                "plx",
                "en\u0000",
                ";q=1",
                "../../etc/passwd",
                "x-pl",
                "٣"
            })
    void garbage_is_no_wish(String header) {
        assertEquals(Optional.empty(), AcceptedLanguages.best(header));
    }

    @Test
    void no_header_is_no_wish() {
        assertEquals(Optional.empty(), AcceptedLanguages.best(null));
    }

    @Test
    void of_ten_thousand_characters_only_what_stands_first_counts() {
        assertEquals(Optional.of(Language.PL), AcceptedLanguages.best("pl;q=0.5," + "x".repeat(10_000)));
        assertEquals(Optional.empty(), AcceptedLanguages.best(",".repeat(10_000)));
        assertEquals(Optional.empty(), AcceptedLanguages.best("x,".repeat(5_000) + "pl"));
    }
}
