package blog;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
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
  default AuthorBinding $binding() {
    return AuthorBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Author self = (Author) this;
    self.books = Many.of(self, AuthorBinding.INSTANCE.relation(1));
  }

  default Long getId() {
    return AuthorBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    AuthorBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default String getName() {
    return AuthorBinding.INSTANCE.loaded(this, 1).name;
  }

  default void setName(String value) {
    AuthorBinding.INSTANCE.assigning(this, 1).name = value;
  }

  default String getEmail() {
    return AuthorBinding.INSTANCE.loaded(this, 2).email;
  }

  default void setEmail(String value) {
    AuthorBinding.INSTANCE.assigning(this, 2).email = value;
  }

  default int getAge() {
    return AuthorBinding.INSTANCE.loaded(this, 3).age;
  }

  default void setAge(int value) {
    AuthorBinding.INSTANCE.assigning(this, 3).age = value;
  }

  default @Nullable String getBio() {
    return AuthorBinding.INSTANCE.loaded(this, 4).bio;
  }

  default void setBio(@Nullable String value) {
    AuthorBinding.INSTANCE.assigning(this, 4).bio = value;
  }

  default boolean isActive() {
    return AuthorBinding.INSTANCE.loaded(this, 5).active;
  }

  default void setActive(boolean value) {
    AuthorBinding.INSTANCE.assigning(this, 5).active = value;
  }

  default BigDecimal getBalance() {
    return AuthorBinding.INSTANCE.loaded(this, 6).balance;
  }

  default void setBalance(BigDecimal value) {
    AuthorBinding.INSTANCE.assigning(this, 6).balance = value;
  }

  default Instant getJoined() {
    return AuthorBinding.INSTANCE.loaded(this, 7).joined;
  }

  default void setJoined(Instant value) {
    AuthorBinding.INSTANCE.assigning(this, 7).joined = value;
  }

  /**
   * The row that {@code publisher} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Publisher publisher() {
    Ref<Publisher> reference = AuthorBinding.INSTANCE.loaded(this, 8).publisher;
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Publisher> getPublisher() {
    return AuthorBinding.INSTANCE.loaded(this, 8).publisher;
  }

  default void setPublisher(@Nullable Ref<Publisher> value) {
    AuthorBinding.INSTANCE.assigning(this, 8).publisher = value;
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
