package dev.dorm.tests.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Ref;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A variable that is null is written where the column allows it, and refused at once elsewhere. */
@SuppressWarnings("NullAway") // null on purpose, as callers without null checks pass it
final class NullVariablesTest {
  private final @Nullable String text = null;
  private final @Nullable Integer number = null;
  private final @Nullable Publisher publisher = null;
  private final @Nullable Ref<Publisher> reference = null;
  private final @Nullable Author author = null;

  @Test
  void nullableColumnsTakeNull() {
    assertThat(Author_.bio.set(text).value()).isNull();
    assertThat(Publisher_.founded.set(number).value()).isNull();
    assertThat(Author_.publisher.set(publisher).value()).isNull();
    assertThat(Author_.publisher.set(reference).value()).isNull();
    assertThat(Author_.publisher.setNull().value()).isNull();
  }

  @Test
  void otherColumnsRefuseNull() {
    refuses(() -> Author_.name.set(text), "Author.name.set(value): the value is null.");
    refuses(() -> Author_.age.set(number), "Author.age.set(value): the value is null.");
    refuses(() -> Book_.author.set(author), "Book.author.set(value): the value is null.");
    refuses(() -> Book_.author.setPk(null), "Book.author.setPk(value): the value is null.");
  }

  @Test
  void lookupsRefuseNull() {
    refuses(() -> Author_.bio.eq(text), "Author.bio.eq(value): the value is null. FIX: isNull().");
    refuses(() -> Author_.name.ne(text), "Author.name.ne(value)");
    refuses(() -> Author_.age.gt(number), "Author.age.gt(value)");
    refuses(() -> Author_.age.gte(number), "Author.age.gte(value)");
    refuses(() -> Author_.age.lt(number), "Author.age.lt(value)");
    refuses(() -> Author_.age.lte(number), "Author.age.lte(value)");
    refuses(() -> Author_.age.between(number, number), "Author.age.between(value)");
    refuses(() -> Author_.name.contains(text), "Author.name.contains(value)");
    refuses(() -> Author_.name.istartsWith(text), "Author.name.istartsWith(value)");
    refuses(() -> Author_.name.endsWith(text), "Author.name.endsWith(value)");
    refuses(() -> Author_.name.iexact(text), "Author.name.iexact(value)");
    refuses(() -> Author_.name.regex(text), "Author.name.regex(value)");
    refuses(() -> Author_.name.iregex(text), "Author.name.iregex(value)");
    refuses(() -> Book_.author.eq(author), "Book.author.eq(value)");
    refuses(() -> Book_.author.ne(author), "Book.author.ne(value)");
    refuses(() -> Book_.author.eqPk(null), "Book.author.eqPk(value)");
  }

  @Test
  void listsDropNull() {
    assertThat(Author_.name.in(Arrays.asList(text, "a")).fragment().values()).hasSize(1);
    assertThat(Book_.author.in(Arrays.asList(author, author)).fragment().values()).isEmpty();
  }

  @Test
  void conditionsAndReferencesAreThere() {
    Condition<Author> none = null;
    List<Condition<Author>> conditions = Arrays.asList(Author_.age.gt(1), none);
    String absent = "A condition is null. FIX: Condition.empty() for one that is absent.";
    refuses(() -> Condition.all(conditions), absent);
    refuses(() -> Condition.any(conditions), absent);
    refuses(() -> Author_.age.gt(1).and(none), absent);
    refuses(() -> Condition.<Author>empty().or(none), absent);
    refuses(() -> new Book().setAuthor(author), "Ref.of(row): the row is null.");
    refuses(() -> Ref.id(null), "Ref.id(key): the key is null.");
  }

  private static void refuses(ThrowingCallable program, String message) {
    assertThatThrownBy(program)
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageContaining(message)
        .extracting(failure -> ((QueryDefinitionError) failure).code())
        .isEqualTo("DORM3010");
  }
}
