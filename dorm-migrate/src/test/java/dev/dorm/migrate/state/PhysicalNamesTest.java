package dev.dorm.migrate.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhysicalNamesTest {
  private static final ModelKey BOOK = new ModelKey("blog", "Book");

  @Test
  void saysKindModelAndFields() {
    assertThat(PhysicalNames.index(BOOK, List.of("author", "publishedAt")))
        .isEqualTo("idx_book_author_published_at");
    assertThat(PhysicalNames.unique(BOOK, List.of("title"))).isEqualTo("uniq_book_title");
    assertThat(PhysicalNames.foreignKey(BOOK, "author")).isEqualTo("fk_book_author");
  }

  @Test
  void cutsLongNamesAtACharacterAndKeepsThemApart() {
    String one = PhysicalNames.index(BOOK, List.of("日".repeat(40), "a"));
    String two = PhysicalNames.index(BOOK, List.of("日".repeat(40), "b"));
    assertThat(PhysicalNames.bytes(one)).isLessThanOrEqualTo(63);
    assertThat(one).matches("idx_book_日+_[0-9a-f]{8}").isNotEqualTo(two);
    String emoji = PhysicalNames.index(BOOK, List.of("😀".repeat(40)));
    assertThat(emoji).matches("idx_book_(😀)+_[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource({
    "name,name",
    "createdAt,created_at",
    "first_name,first_name",
    "URL,url",
    "siteURL,site_url",
    "URLPath,url_path",
    "x1Y,x1_y",
    "a,a"
  })
  void putsUnderscoresBetweenWords(String property, String snake) {
    assertThat(PhysicalNames.snakeCase(property)).isEqualTo(snake);
  }
}
