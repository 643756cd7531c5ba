package shop;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link KEY}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface KEYFields extends Bound<KEY> {
  @Override
  default KEYBinding $binding() {
    return KEYBinding.INSTANCE;
  }

  default Long getId() {
    return KEYBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    KEYBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default KEY.State getKey() {
    return KEYBinding.INSTANCE.loaded(this, 1).key;
  }

  default void setKey(KEY.State value) {
    KEYBinding.INSTANCE.assigning(this, 1).key = value;
  }

  default UUID getNullable() {
    return KEYBinding.INSTANCE.loaded(this, 2).nullable;
  }

  default void setNullable(UUID value) {
    KEYBinding.INSTANCE.assigning(this, 2).nullable = value;
  }

  default java.util.UUID getUuid() {
    return KEYBinding.INSTANCE.loaded(this, 3).uuid;
  }

  default void setUuid(java.util.UUID value) {
    KEYBinding.INSTANCE.assigning(this, 3).uuid = value;
  }

  default int getToOne() {
    return KEYBinding.INSTANCE.loaded(this, 4).toOne;
  }

  default void setToOne(int value) {
    KEYBinding.INSTANCE.assigning(this, 4).toOne = value;
  }

  default boolean isDecimal() {
    return KEYBinding.INSTANCE.loaded(this, 5).decimal;
  }

  default void setDecimal(boolean value) {
    KEYBinding.INSTANCE.assigning(this, 5).decimal = value;
  }

  default String getVarchar() {
    return KEYBinding.INSTANCE.loaded(this, 6).varchar;
  }

  default void setVarchar(String value) {
    KEYBinding.INSTANCE.assigning(this, 6).varchar = value;
  }

  /**
   * The row that {@code foreignKey} refers to, loaded when it is not at hand.
   */
  default Declarations foreignKey() {
    Ref<Declarations> reference = KEYBinding.INSTANCE.loaded(this, 7).foreignKey;
    return KEYBinding.INSTANCE.given(reference, 7).get();
  }

  default Ref<Declarations> getForeignKey() {
    return KEYBinding.INSTANCE.loaded(this, 7).foreignKey;
  }

  default void setForeignKey(Ref<Declarations> value) {
    KEYBinding.INSTANCE.assigning(this, 7).foreignKey = value;
  }

  /**
   * Refers to a row.
   */
  default void setForeignKey(Declarations value) {
    setForeignKey(Ref.of(value));
  }
}
