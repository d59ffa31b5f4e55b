package org.enlace.imports.packed;

import java.util.Map;
import org.enlace.shared.problem.Message;

/**
 * A row of a sheet.
 *
 * @param number from 1, as the sheet shows it
 * @param cells in words, empty where there is nothing, from column A to the last one in use
 * @param faults by column from 0: cells of which nobody knows the value
 */
public record SheetRow(long number, String[] cells, Map<Integer, Message> faults) {}
