package dev.dorm.migrate.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model as far as it reaches the schema.
 *
 * @param key the model
 * @param table its table
 * @param fields the fields, in the order of the columns
 * @param indexes the indexes that do not hang on a field
 * @param constraints the constraints that do not hang on a field
 * @param comment what the catalog says about the table, or null
 */
public record ModelState(
    ModelKey key,
    String table,
    List<FieldState> fields,
    List<IndexState> indexes,
    List<ConstraintState> constraints,
    @Nullable String comment) {

  /** A model without a comment. */
  public ModelState(
      ModelKey key,
      String table,
      List<FieldState> fields,
      List<IndexState> indexes,
      List<ConstraintState> constraints) {
    this(key, table, fields, indexes, constraints, null);
  }

  /** Copies the lists. */
  public ModelState {
    fields = List.copyOf(fields);
    indexes = List.copyOf(indexes);
    constraints = List.copyOf(constraints);
  }

  /** The field of that name. */
  public Optional<FieldState> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The field of that name, when it is a column. */
  public Optional<ColumnField> column(String name) {
    return columns().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The index of that name. */
  public Optional<IndexState> index(String name) {
    return indexes.stream().filter(index -> index.name().equals(name)).findFirst();
  }

  /** The constraint of that name. */
  public Optional<ConstraintState> constraint(String name) {
    return constraints.stream().filter(constraint -> constraint.name().equals(name)).findFirst();
  }

  /** The key, when it is one column. */
  public Optional<ColumnField> primaryKey() {
    List<ColumnField> keys = keys();
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /** The columns of the key, in their order. */
  public List<ColumnField> keys() {
    return columns().filter(ColumnField::primaryKey).toList();
  }

  /** The fields that are columns. */
  public Stream<ColumnField> columns() {
    return fields.stream().filter(ColumnField.class::isInstance).map(ColumnField.class::cast);
  }

  /** The fields that are relations of many to many. */
  public Stream<ManyToManyField> manyToMany() {
    return fields.stream()
        .filter(ManyToManyField.class::isInstance)
        .map(ManyToManyField.class::cast);
  }

  /** This model with one more field behind the others. */
  public ModelState withField(FieldState field) {
    return withFields(append(fields, field));
  }

  /** This model with a field in the place of the one of its name. */
  public ModelState replacing(FieldState field) {
    return withFields(
        fields.stream().map(old -> old.name().equals(field.name()) ? field : old).toList());
  }

  /** This model without the field of that name. */
  public ModelState withoutField(String name) {
    return withFields(without(fields, field -> field.name().equals(name)));
  }

  /** This model with another table. */
  public ModelState withTable(String newTable) {
    return new ModelState(key, newTable, fields, indexes, constraints, comment);
  }

  /** This model under another key. */
  public ModelState withKey(ModelKey newKey) {
    return new ModelState(newKey, table, fields, indexes, constraints, comment);
  }

  /** This model with a field under another name, in its indexes and constraints too. */
  public ModelState renaming(String name, FieldState renamed) {
    UnaryOperator<String> follow = field -> field.equals(name) ? renamed.name() : field;
    return new ModelState(
        key,
        table,
        fields.stream()
            .map(field -> field.name().equals(name) ? renamed : field)
            .map(field -> field instanceof ColumnField c ? c.following(follow) : field)
            .toList(),
        indexes.stream().map(index -> index.following(follow)).toList(),
        constraints.stream().map(constraint -> constraint.following(follow)).toList(),
        comment);
  }

  /** This model with an index under another name. */
  public ModelState renamingIndex(String name, String newName) {
    return new ModelState(
        key,
        table,
        fields,
        indexes.stream()
            .map(index -> index.name().equals(name) ? index.withName(newName) : index)
            .toList(),
        constraints,
        comment);
  }

  /** This model with other fields. */
  public ModelState withFields(List<FieldState> newFields) {
    return new ModelState(key, table, newFields, indexes, constraints, comment);
  }

  /** This model with another comment. */
  public ModelState withComment(@Nullable String newComment) {
    return new ModelState(key, table, fields, indexes, constraints, newComment);
  }

  /** The columns that are computed from a field. */
  public Stream<ColumnField> computedFrom(String field) {
    return columns()
        .filter(
            column -> {
              Expression generated = column.rules().generated();
              return generated != null && generated.fields().contains(field);
            });
  }

  /** This model with one more index. */
  public ModelState withIndex(IndexState index) {
    return new ModelState(key, table, fields, append(indexes, index), constraints, comment);
  }

  /** This model without the index of that name. */
  public ModelState withoutIndex(String name) {
    return new ModelState(
        key,
        table,
        fields,
        without(indexes, index -> index.name().equals(name)),
        constraints,
        comment);
  }

  /** This model with one more constraint. */
  public ModelState withConstraint(ConstraintState constraint) {
    return new ModelState(key, table, fields, indexes, append(constraints, constraint), comment);
  }

  /** This model without the constraint of that name. */
  public ModelState withoutConstraint(String name) {
    return new ModelState(
        key,
        table,
        fields,
        indexes,
        without(constraints, constraint -> constraint.name().equals(name)),
        comment);
  }

  /** This model with everything sorted by name, since no order is part of the schema. */
  ModelState sorted() {
    return new ModelState(
        key,
        table,
        fields.stream().sorted(Comparator.comparing(FieldState::name)).toList(),
        indexes.stream().sorted(Comparator.comparing(IndexState::name)).toList(),
        constraints.stream().sorted(Comparator.comparing(ConstraintState::name)).toList(),
        comment);
  }

  private static <T> List<T> append(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  private static <T> List<T> without(List<T> list, Predicate<T> gone) {
    return list.stream().filter(gone.negate()).toList();
  }
}
