package dev.dorm.maven;

import java.io.Writer;
import java.util.function.Consumer;

/**
 * Hands what is written on as whole lines, without their ends. A line that has no end yet waits for
 * it, also across {@link #flush}; {@link #close} hands on the rest.
 */
final class LineWriter extends Writer {
  private final Consumer<String> lines;
  private final StringBuilder line = new StringBuilder();
  private boolean afterReturn;

  LineWriter(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    synchronized (lock) {
      for (int i = offset; i < offset + length; i++) {
        write(buffer[i]);
      }
    }
  }

  private void write(char next) {
    if (next == '\r' || (next == '\n' && !afterReturn)) {
      endLine();
    } else if (next != '\n') {
      line.append(next);
    }
    afterReturn = next == '\r';
  }

  private void endLine() {
    lines.accept(line.toString());
    line.setLength(0);
  }

  @Override
  public void flush() {
    // Half a line would become a line of the log.
  }

  @Override
  public void close() {
    synchronized (lock) {
      if (!line.isEmpty()) {
        endLine();
      }
    }
  }
}
