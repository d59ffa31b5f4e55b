package org.enlace.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/**
 * A part of a document under a heading of its own.
 *
 * @param key by which programs know it; of a section that somebody writes, the field of the report
 * @param narrative what somebody wrote, in paragraphs, before what was generated
 */
public record Section(
        @Schema(examples = "accomplishments") String key,
        Text heading,
        @Schema(nullable = true) Text narrative,
        List<Block> blocks) {

    public Section {
        blocks = blocks.stream().filter(block -> block != null && block.told()).toList();
    }

    public static Section of(String key, Text heading, Block... blocks) {
        return new Section(key, heading, null, Arrays.asList(blocks));
    }

    public Section told(Text narrative) {
        return new Section(key, heading, narrative, blocks);
    }

    public Section with(Stream<Block> more) {
        return new Section(
                key, heading, narrative, Stream.concat(blocks.stream(), more).toList());
    }
}
