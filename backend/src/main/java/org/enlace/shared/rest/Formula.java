package org.enlace.shared.rest;

/**
 * Keeps a spreadsheet program from running a cell as a formula: a quote goes before it on export, and off again on
 * import, so that the stored text stays as it was.
 */
public final class Formula {

    private static final String STARTS = "=+-@\t\r";
    private static final String QUOTES = "^'+";

    private Formula() {}

    /** The cell, quoted when a spreadsheet would take it for a formula, or when it looks quoted already. */
    public static String guarded(String cell) {
        return active(cell.replaceFirst(QUOTES, "")) ? "'" + cell : cell;
    }

    /**
     * The cell for a workbook, where no text is run: quoted only when it looks quoted already, so that it is read by
     * the same rule.
     */
    public static String kept(String cell) {
        return cell.startsWith("'") ? guarded(cell) : cell;
    }

    /** The cell without the quote that {@link #guarded} put before it, wherever it was saved meanwhile. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && active(cell.replaceFirst(QUOTES, "")) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet would run it; numbers stay numbers. */
    private static boolean active(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
