package dev.dorm.processor.candidate;

import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.FieldKind;
import java.util.List;
import java.util.Optional;

/**
 * An annotation that says what a field stores, with its options as written; an option that the
 * annotation does not have is as if it were left out.
 *
 * @param kind what it says
 * @param origin where it is; {@code at} narrows it to an option
 * @param column the options of a column
 * @param size the options of a size
 * @param relation the options of a relation
 */
public record FieldAnnotation(
    FieldKind kind,
    Origin origin,
    ColumnOptions column,
    SizeOptions size,
    RelationOptions relation) {

  /**
   * The options of a column.
   *
   * @param name the column's name
   * @param collation the collation, empty for the database's own
   * @param primaryKey whether it is the key
   * @param unique whether its values are unique
   * @param index whether it has an index
   * @param blank whether validation accepts the empty value
   * @param choices the values that validation accepts
   * @param autoNow whether every save sets the time
   * @param autoNowAdd whether the first save sets the time
   */
  public record ColumnOptions(
      Optional<String> name,
      String collation,
      boolean primaryKey,
      boolean unique,
      boolean index,
      boolean blank,
      List<String> choices,
      boolean autoNow,
      boolean autoNowAdd) {
    /** Copies the list. */
    public ColumnOptions {
      choices = List.copyOf(choices);
    }
  }

  /**
   * The options of a size; nothing where the compiler misses them.
   *
   * @param maxLength the number of code points
   * @param maxDigits the number of digits
   * @param decimalPlaces the number of places
   */
  public record SizeOptions(
      Optional<Integer> maxLength, Optional<Integer> maxDigits, Optional<Integer> decimalPlaces) {}

  /**
   * The options of a relation.
   *
   * @param onDelete the policy's name; nothing where the compiler misses it
   * @param constraint whether the database gets a constraint
   * @param table the name of the table between
   * @param through the model between
   * @param reverseOf the property on the other side
   * @param symmetrical whether pairs count in both directions
   */
  public record RelationOptions(
      Optional<String> onDelete,
      boolean constraint,
      Optional<String> table,
      Optional<TargetCandidate> through,
      String reverseOf,
      boolean symmetrical) {}
}
