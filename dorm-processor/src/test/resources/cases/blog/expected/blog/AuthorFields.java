package blog;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Author}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface AuthorFields extends Bound<Author> {
  @Override
  default ModelBinding<Author> $binding() {
    return AuthorBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Author self = (Author) this;
    self.books = Many.of(self, AuthorBinding.INSTANCE.relation(1));
  }

  default Long getId() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Author self = (Author) this;
    self.id = value;
    AuthorBinding.INSTANCE.assigned(self, 0);
  }

  default String getName() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 1);
    return self.name;
  }

  default void setName(String value) {
    Author self = (Author) this;
    self.name = value;
    AuthorBinding.INSTANCE.assigned(self, 1);
  }

  default String getEmail() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 2);
    return self.email;
  }

  default void setEmail(String value) {
    Author self = (Author) this;
    self.email = value;
    AuthorBinding.INSTANCE.assigned(self, 2);
  }

  default int getAge() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 3);
    return self.age;
  }

  default void setAge(int value) {
    Author self = (Author) this;
    self.age = value;
    AuthorBinding.INSTANCE.assigned(self, 3);
  }

  default @Nullable String getBio() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 4);
    return self.bio;
  }

  default void setBio(@Nullable String value) {
    Author self = (Author) this;
    self.bio = value;
    AuthorBinding.INSTANCE.assigned(self, 4);
  }

  default boolean isActive() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 5);
    return self.active;
  }

  default void setActive(boolean value) {
    Author self = (Author) this;
    self.active = value;
    AuthorBinding.INSTANCE.assigned(self, 5);
  }

  default BigDecimal getBalance() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 6);
    return self.balance;
  }

  default void setBalance(BigDecimal value) {
    Author self = (Author) this;
    self.balance = value;
    AuthorBinding.INSTANCE.assigned(self, 6);
  }

  default Instant getJoined() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 7);
    return self.joined;
  }

  default void setJoined(Instant value) {
    Author self = (Author) this;
    self.joined = value;
    AuthorBinding.INSTANCE.assigned(self, 7);
  }

  /**
   * The row that {@code publisher} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Publisher publisher() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 8);
    Ref<Publisher> reference = self.publisher;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Publisher> getPublisher() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 8);
    return self.publisher;
  }

  default void setPublisher(@Nullable Ref<Publisher> value) {
    Author self = (Author) this;
    self.publisher = value;
    AuthorBinding.INSTANCE.assigned(self, 8);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setPublisher(@Nullable Publisher value) {
    setPublisher(value == null ? null : Ref.of(value));
  }

  /**
   * The rows of {@code books}.
   */
  default Many<Book> books() {
    return ((Author) this).books;
  }
}
