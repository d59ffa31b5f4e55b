package org.enlace.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013|2013|2013",
                "2013-01|January 2013|enero de 2013",
                "2013-01-17|January 17, 2013|17 de enero de 2013",
                "2013-23|fall 2013|otoño de 2013",
                "2013-09?|September 2013?|¿septiembre de 2013?",
                "2013~|about 2013|alrededor de 2013",
                "2013%|about 2013?|¿alrededor de 2013?"
            })
    void a_date_is_said_as_exactly_as_it_was_stated(String date, String english, String spanish) {
        assertEquals(new Text(english, spanish), Phrase.date(PartialDate.of(date)));
    }

    @Test
    void numbers_and_texts_stand_in_a_sentence_as_each_language_writes_them() {
        Text said = Phrase.of("amount-of", new BigDecimal("1234.5"), new Text("visits", "visitas"));
        assertEquals(new Text("1,234.5 visits", "1,234.5 visitas"), said);
    }

    @Test
    void what_one_language_lacks_is_said_in_the_other() {
        assertEquals("visits", Phrase.in(new Text("visits", null), Message.SPANISH));
        assertEquals("visitas", Phrase.in(new Text(null, "visitas"), Locale.ENGLISH));
    }

    @Test
    void both_languages_say_the_same() throws IOException {
        assertEquals(keys("/reports.properties"), keys("/reports_es.properties"));
    }

    private static Set<Object> keys(String path) throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = PhraseTest.class.getResourceAsStream(path)) {
            bundle.load(file);
        }
        return bundle.keySet();
    }
}
