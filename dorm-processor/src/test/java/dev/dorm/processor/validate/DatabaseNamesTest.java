package dev.dorm.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseNamesTest {
  @ParameterizedTest
  @CsvSource({
    "name, name",
    "firstName, first_name",
    "URLPath, url_path",
    "aURL, a_url",
    "isbn13, isbn13",
    "x1Y, x1_y",
    "aB, a_b",
    "first_name, first_name",
    "First_Name, first_name",
    "Größe, größe"
  })
  void propertiesBecomeSnakes(String property, String column) {
    assertThat(DatabaseNames.snakeCase(property)).isEqualTo(column);
  }

  @Test
  void anIndexIsCalledAfterModelAndFields() {
    assertThat(name(List.of("title", "-createdAt"), false)).isEqualTo("idx_book_title_created_at");
  }

  @Test
  void aLongOrTakenNameGetsAHash() {
    String taken = name(List.of("title"), true);
    assertThat(taken).matches("idx_book_title_[0-9a-f]{8}");
    String longName = name(List.of("ä".repeat(40), "b".repeat(40)), false);
    assertThat(longName).matches("idx_book_ä+_[0-9a-f]{8}");
    assertThat(DatabaseNames.bytes(longName)).isBetween(60, DatabaseNames.LIMIT);
    assertThat(name(List.of("-title"), true)).isNotEqualTo(taken);
  }

  private static String name(List<String> fields, boolean isTaken) {
    return DatabaseNames.ofGroup("idx", "Book", "blog_book", fields, isTaken);
  }
}
