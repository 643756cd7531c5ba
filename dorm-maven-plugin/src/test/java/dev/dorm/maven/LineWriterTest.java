package dev.dorm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWriterTest {
  private final List<String> lines = new ArrayList<>();
  private final PrintWriter writer = new PrintWriter(new LineWriter(lines::add));

  @Test
  void aLineIsHandedOnWhenItEnds() {
    writer.print("Applying blog.0001_initial...");
    writer.flush();
    assertThat(lines).isEmpty();
    writer.print(" OK\n\n  next");
    assertThat(lines).containsExactly("Applying blog.0001_initial... OK", "");
    writer.close();
    assertThat(lines).last().isEqualTo("  next");
  }

  @Test
  void everyKindOfLineEndCountsOnce() {
    writer.print("a\r\nb\rc\n\r\n");
    writer.close();
    assertThat(lines).containsExactly("a", "b", "c", "");
  }
}
