package org.enlace.access.openid;

/**
 * Whom a provider says that it has let in.
 *
 * @param subject who it is there, always and never somebody else, unlike the e-mail address
 * @param email only where the provider has seen that it is theirs, else {@code null}
 * @param name as they call themselves, if they do
 */
public record Identity(String issuer, String subject, String email, String name) {

    private static final int LONGEST = 200;

    /** What to call them here; {@code null} where the provider says nothing of them that could be. */
    public String called() {
        String words = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
        String best = words.isEmpty() ? email : words;
        return best == null ? null : best.substring(0, Math.min(best.length(), LONGEST));
    }
}
