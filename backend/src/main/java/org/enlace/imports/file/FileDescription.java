package org.enlace.imports.file;

/**
 * What a caller says of a file; each part may be {@code null}, and then the file itself has to tell.
 *
 * @param mediaType without parameters
 * @param sheet name or number, from 1, of a workbook's sheet
 */
public record FileDescription(String mediaType, String charset, String sheet) {}
