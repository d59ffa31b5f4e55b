package org.enlace.imports.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

@Schema(description = "A kind of record that can be imported, with its columns in order.")
public record ImportKindView(@Schema(examples = "visits") String name, Text label, List<ColumnView> columns) {}
