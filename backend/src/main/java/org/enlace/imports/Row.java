package org.enlace.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * One row of a file.
 *
 * @param line where it starts, counted from 1
 * @param layOver puts what the row says over a draft's tree; what the row does not mention stays
 */
record Row(long line, Consumer<ObjectNode> layOver) {}
