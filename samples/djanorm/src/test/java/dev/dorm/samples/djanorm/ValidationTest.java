package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Manager;
import dev.dorm.exception.ValidationError;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.validation.Event;
import dev.dorm.samples.support.SampleTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Validation". */
final class ValidationTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(Author_.objects);
  }

  /** A slip of the page: no rule of its model forbids the age -5. */
  @Test
  void fullClean() {
    Author author = LibraryTest.newAuthor("", "not-an-email", -5);
    try {
      author.fullClean();
    } catch (ValidationError e) {
      print(e.getMessage());
      assertThat(e.errors()).containsOnlyKeys("name", "email");
    }
    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).contains("name must not be blank", "email must be an e-mail");
  }

  @Test
  void clean() {
    Event event = new Event();
    event.setStart(Instant.parse("2024-06-01T12:00:00Z"));
    event.setEnd(Instant.parse("2024-06-01T11:00:00Z"));
    // fullClean() calls clean() automatically
    ValidationError error = catchThrowableOfType(ValidationError.class, event::fullClean);
    assertThat(error.errors())
        .isEqualTo(Map.of(ValidationError.GENERAL, List.of("end must be after start")));

    event.setEnd(Instant.parse("2024-06-01T13:00:00Z"));
    event.fullClean();
    event.save();
  }

  @Test
  void validateUnique() {
    LibraryTest.author("Alice", 30);
    Author author = new Author();
    author.setEmail("alice@example.com"); // already exists
    try {
      author.validateUnique();
    } catch (ValidationError e) {
      print("Duplicate: " + e.errors());
    }
    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).startsWith("Duplicate: {email=[");

    // fullClean() calls validateUnique() automatically
    Author again = LibraryTest.newAuthor("Alice", "alice@example.com", 30);
    assertThat(catchThrowableOfType(ValidationError.class, again::fullClean).errors())
        .containsOnlyKeys("email");
    // It is also checked when you call save() on a new instance
    assertThat(catchThrowableOfType(ValidationError.class, again::save)).isNotNull();
    assertThat(Author_.objects.count()).isEqualTo(1);
  }
}
