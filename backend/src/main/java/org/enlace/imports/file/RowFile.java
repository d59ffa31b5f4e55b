package org.enlace.imports.file;

import java.util.Iterator;
import java.util.List;
import org.enlace.shared.problem.Message;

/** A file opened for reading its rows once and in order, in constant memory whatever its size. */
public interface RowFile extends AutoCloseable {

    /** Reads as it goes, and throws a {@link org.enlace.shared.problem.Refusal} where the file breaks. */
    Iterator<Row> rows();

    /** The columns as they stand in the file; those of the draft for JSON. */
    List<String> header();

    /** What its sender should know of how the whole file was read. */
    List<Message> notices();

    /** What it should have where it has no rows. */
    default Message missing() {
        return new Message("imports.header-only");
    }

    /** How many bytes of the file as it was sent have been read. */
    long position();

    @Override
    void close();
}
