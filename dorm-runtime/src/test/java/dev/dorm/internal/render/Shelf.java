package dev.dorm.internal.render;

import dev.dorm.annotation.OnDelete;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.DefaultOrder;
import dev.dorm.generated.KeyType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.TableReference;
import dev.dorm.generated.ValueBinder;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.LongColumn;
import dev.dorm.query.NullableForeignKeyColumn;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.StringColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model that exists by its columns only: enough to render statements, without rows. */
final class Shelf extends ModelBinding<Shelf.Row> {
  static final Shelf BOOKS =
      new Shelf(
          new TableReference("lib", "Book", "books"),
          List.of(
              new ColumnReference(
                  0, "id", "id", ColumnTypes.LONG, ColumnOption.KEY, ColumnOption.GENERATED),
              new ColumnReference(1, "title", "title", ColumnTypes.varchar(200)),
              new ColumnReference(2, "note", "note", ColumnTypes.TEXT, ColumnOption.NULLABLE),
              new ColumnReference(3, "pages", "pages", ColumnTypes.INTEGER),
              new ColumnReference(4, "lent", "lent", ColumnTypes.BOOLEAN),
              new ColumnReference(5, "author", "author_id", new KeyType()),
              new ColumnReference(6, "sequel", "sequel_id", new KeyType(), ColumnOption.NULLABLE)),
          List.of(
              RelationReference.toOne(0, "author", 5, OnDelete.CASCADE),
              RelationReference.toOne(1, "sequel", 6, OnDelete.SET_NULL),
              RelationReference.manyToMany(2, "tags", "books_tags", "book_id", "tag_id")),
          List.of(new DefaultOrder(2, true), new DefaultOrder(1, false)));

  static final Shelf AUTHORS =
      new Shelf(
          new TableReference("lib", "Author", "au\"thors"),
          List.of(
              new ColumnReference(
                  0, "id", "id", ColumnTypes.LONG, ColumnOption.KEY, ColumnOption.GENERATED),
              new ColumnReference(1, "name", "name", ColumnTypes.varchar(100))),
          List.of(RelationReference.reverse(0, "books", "author")),
          List.of());

  static final Shelf PLACES =
      new Shelf(
          new TableReference("lib", "Place", "places"),
          List.of(
              new ColumnReference(0, "room", "room", ColumnTypes.LONG, ColumnOption.KEY_PART),
              new ColumnReference(1, "board", "board", ColumnTypes.LONG, ColumnOption.KEY_PART),
              new ColumnReference(2, "note", "note", ColumnTypes.TEXT)),
          List.of(),
          List.of());

  static final LongColumn<Row> ID = new LongColumn<>(BOOKS, 0);
  static final StringColumn<Row> TITLE = new StringColumn<>(BOOKS, 1);
  static final NullableStringColumn<Row> NOTE = new NullableStringColumn<>(BOOKS, 2);
  static final IntegerColumn<Row> PAGES = new IntegerColumn<>(BOOKS, 3);
  static final BooleanColumn<Row> LENT = new BooleanColumn<>(BOOKS, 4);
  static final ForeignKeyColumn<Row, Row> AUTHOR = new ForeignKeyColumn<>(BOOKS, 0);
  static final NullableForeignKeyColumn<Row, Row> SEQUEL = new NullableForeignKeyColumn<>(BOOKS, 1);

  /** No row. */
  record Row() {}

  private Shelf(
      TableReference table,
      List<ColumnReference> columns,
      List<RelationReference> relations,
      List<DefaultOrder> ordering) {
    super(table, columns, relations, ordering);
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return this == AUTHORS || relation == 1 ? BOOKS : AUTHORS;
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public Row newObject() {
    throw noRows();
  }

  @Override
  public RowState newState() {
    throw noRows();
  }

  @Override
  public @Nullable RowState state(Row row) {
    throw noRows();
  }

  @Override
  public void attach(Row row, @Nullable RowState state) {
    throw noRows();
  }

  @Override
  public void readAll(Row row, RowState state, RowReader reader, int first, int second) {
    throw noRows();
  }

  @Override
  public void read(Row row, RowState state, int column, RowReader reader, int index) {
    throw noRows();
  }

  @Override
  public void bind(Row row, int column, ValueBinder binder, int index) {
    throw noRows();
  }

  @Override
  public @Nullable Object get(Row row, int column) {
    throw noRows();
  }

  @Override
  public void set(Row row, int column, @Nullable Object value) {
    throw noRows();
  }

  @Override
  public boolean changed(Row row, RowState state, int column) {
    throw noRows();
  }

  @Override
  public void remember(Row row, RowState state, int column) {
    throw noRows();
  }

  @Override
  public @Nullable Reference<?> reference(Row row, int relation) {
    throw noRows();
  }

  @Override
  public @Nullable Members<?> members(Row row, int relation) {
    throw noRows();
  }

  @Override
  public DoesNotExist doesNotExist(String message) {
    return new DoesNotExist(message, null);
  }

  @Override
  public MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new MultipleObjectsReturned(message, null);
  }

  private static IllegalStateException noRows() {
    return new IllegalStateException("A shelf has no rows.");
  }
}
