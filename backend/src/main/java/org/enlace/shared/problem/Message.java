package org.enlace.shared.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.enlace.shared.text.Text;

/**
 * A sentence of the bundle {@code messages}, said in the reader's language when it is known.
 *
 * @param key its key in the bundle, such as {@code visit.cancelled}
 */
public record Message(String key, Object... arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static final Locale SPANISH = Locale.forLanguageTag("es");

    /** A text that comes from elsewhere, such as a bean validation message already in the reader's language. */
    public static Message literal(String text) {
        return new Message("literal", text);
    }

    /** Says whether the bundle has the key. */
    public static boolean known(String key) {
        return bundle(Locale.ENGLISH).containsKey(key);
    }

    public String in(Locale locale) {
        Object[] said = Arrays.stream(arguments).map(a -> said(a, locale)).toArray();
        return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(said);
    }

    private static Object said(Object argument, Locale locale) {
        if (argument instanceof Message message) {
            return message.in(locale);
        }
        return argument instanceof Number ? argument.toString() : argument;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
    }

    /** The sentence in both languages. */
    public Text text() {
        return new Text(in(Locale.ENGLISH), in(SPANISH));
    }
}
