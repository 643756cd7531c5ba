package blog;

import base.NamedBridge;
import base.Owner;
import base.StampedBridge;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    NamedBridge.friends(self, Many.of(self, AuthorBinding.INSTANCE.relation(2)));
    self.setFollowers(Many.of(self, AuthorBinding.INSTANCE.relation(3)));
    self.next = Many.of(self, AuthorBinding.INSTANCE.relation(4));
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) AuthorBinding.INSTANCE.get((Author) this, 0);
  }

  default Instant getCreatedAt() {
    return StampedBridge.createdAt(AuthorBinding.INSTANCE.loaded(this, 1));
  }

  default void setCreatedAt(Instant value) {
    Author self = (Author) this;
    StampedBridge.createdAt(self, value);
    AuthorBinding.INSTANCE.assigned(self, 1);
  }

  default Instant getUpdatedAt() {
    return StampedBridge.updatedAt(AuthorBinding.INSTANCE.loaded(this, 2));
  }

  default void setUpdatedAt(Instant value) {
    Author self = (Author) this;
    StampedBridge.updatedAt(self, value);
    AuthorBinding.INSTANCE.assigned(self, 2);
  }

  default String getNote() {
    return AuthorBinding.INSTANCE.loaded(this, 3).note;
  }

  default void setNote(String value) {
    AuthorBinding.INSTANCE.assigning(this, 3).note = value;
  }

  default int getCount() {
    return AuthorBinding.INSTANCE.loaded(this, 5).count();
  }

  default void setCount(int value) {
    Author self = (Author) this;
    self.count(value);
    AuthorBinding.INSTANCE.assigned(self, 5);
  }

  default byte[] getSeal() {
    return StampedBridge.seal(AuthorBinding.INSTANCE.loaded(this, 7));
  }

  default void setSeal(byte[] value) {
    Author self = (Author) this;
    StampedBridge.seal(self, value);
    AuthorBinding.INSTANCE.assigned(self, 7);
  }

  /**
   * The row that {@code previous} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Author previous() {
    Ref<Author> reference = StampedBridge.previous(AuthorBinding.INSTANCE.loaded(this, 8));
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Author> getPrevious() {
    return StampedBridge.previous(AuthorBinding.INSTANCE.loaded(this, 8));
  }

  default void setPrevious(@Nullable Ref<Author> value) {
    Author self = (Author) this;
    StampedBridge.previous(self, value);
    AuthorBinding.INSTANCE.assigned(self, 8);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setPrevious(@Nullable Author value) {
    setPrevious(value == null ? null : Ref.of(value));
  }

  /**
   * The row that {@code owner} refers to, loaded when it is not at hand; null when there is none.
   */
  default @Nullable Owner owner() {
    Ref<Owner> reference = StampedBridge.owner(AuthorBinding.INSTANCE.loaded(this, 9));
    return reference == null ? null : reference.get();
  }

  default @Nullable Ref<Owner> getOwner() {
    return StampedBridge.owner(AuthorBinding.INSTANCE.loaded(this, 9));
  }

  default void setOwner(@Nullable Ref<Owner> value) {
    Author self = (Author) this;
    StampedBridge.owner(self, value);
    AuthorBinding.INSTANCE.assigned(self, 9);
  }

  /**
   * Refers to a row, or to none.
   */
  default void setOwner(@Nullable Owner value) {
    setOwner(value == null ? null : Ref.of(value));
  }

  default Map<String, List<String>> getLabels() {
    return StampedBridge.labels(AuthorBinding.INSTANCE.loaded(this, 10));
  }

  default void setLabels(Map<String, List<String>> value) {
    Author self = (Author) this;
    StampedBridge.labels(self, value);
    AuthorBinding.INSTANCE.assigned(self, 10);
  }

  default String getName() {
    return NamedBridge.name(AuthorBinding.INSTANCE.loaded(this, 11));
  }

  default void setName(String value) {
    Author self = (Author) this;
    NamedBridge.name(self, value);
    AuthorBinding.INSTANCE.assigned(self, 11);
  }

  /**
   * The rows of {@code friends}.
   */
  default Many<Author> friends() {
    return NamedBridge.friends(((Author) this));
  }

  default int getAge() {
    return AuthorBinding.INSTANCE.loaded(this, 12).age();
  }

  default void setAge(int value) {
    Author self = (Author) this;
    self.age(value);
    AuthorBinding.INSTANCE.assigned(self, 12);
  }

  /**
   * The rows of {@code followers}.
   */
  default Many<Author> followers() {
    return ((Author) this).getFollowers();
  }

  /**
   * The rows of {@code next}.
   */
  default Many<Author> next() {
    return ((Author) this).next;
  }
}
