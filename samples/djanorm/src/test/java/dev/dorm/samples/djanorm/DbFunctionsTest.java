package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.now;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "DB functions". */
final class DbFunctionsTest extends LibraryTest {
  @Test
  void caseWhen() {
    author("Alice", 30);
    author("Bob", 17);
    author("Carol", 65);
    // Classify authors by age
    var category =
        when(Author_.age.lt(18), "minor").when(Author_.age.lt(65), "adult").otherwise("senior");
    List<Author> authors = Author_.objects.annotate(category).list();
    for (Author a : authors) {
      print(a.getName() + " " + a.get(category));
    }
    assertThat(printed).containsExactly("Alice adult", "Bob minor", "Carol senior");
  }

  @Test
  void coalesceFirstNonNullValue() {
    author("Alice", 30);
    Author bob = author("Bob", 25);
    bob.setBio("Writes.");
    bob.save();
    // Return bio if present, otherwise a fallback string
    var displayBio = coalesce(Author_.bio, "No bio provided");
    QuerySet<Author> authors = Author_.objects.annotate(displayBio);
    assertThat(authors.list())
        .extracting(author -> author.get(displayBio))
        .containsExactly("No bio provided", "Writes.");
  }

  @Test
  void stringFunctions() {
    author("Alice", 30);
    var nameUpper = Author_.name.upper();
    var nameLower = Author_.name.lower();
    var nameLength = Author_.name.length();
    var display = concat(Author_.name, " (", Author_.email, ")");
    Author alice = Author_.objects.annotate(nameUpper, nameLower, nameLength, display).get();
    assertThat(alice.get(nameUpper)).isEqualTo("ALICE");
    assertThat(alice.get(nameLower)).isEqualTo("alice");
    assertThat(alice.get(nameLength)).isEqualTo(5);
    assertThat(alice.get(display)).isEqualTo("Alice (alice@example.com)");
  }

  @Test
  void nowCurrentTimestamp() {
    Author alice = author("Alice", 30);
    // Set updatedAt to the current DB timestamp
    Author_.objects.filter(Author_.active.isTrue()).update(Author_.updatedAt.set(now()));
    alice.refreshFromDb();
    assertThat(alice.getUpdatedAt())
        .isBetween(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
  }

  @Test
  void castTypeConversion() {
    author("Alice", 30);
    // Cast age to text for a concatenation
    var ageText = Author_.age.cast(String.class);
    assertThat(Author_.objects.annotate(ageText).get().get(ageText)).isEqualTo("30");
    var shown = concat(Author_.name, ", ", ageText);
    assertThat(Author_.objects.annotate(shown).get().get(shown)).isEqualTo("Alice, 30");
  }

  @Test
  void absAbsoluteValue() {
    Author alice = author("Alice", 30);
    alice.setBalance(new BigDecimal("-12.50"));
    alice.save();
    var balanceAbs = Author_.balance.abs();
    assertThat(Author_.objects.annotate(balanceAbs).get().get(balanceAbs))
        .isEqualTo(new BigDecimal("12.50"));
  }
}
