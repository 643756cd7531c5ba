package dev.dorm.tests.deletion;

import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.KeyType;
import dev.dorm.generated.Members;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.TableReference;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The binding of a random model. */
final class NodeBinding extends ModelBinding<Node> {
  private final RandomSchema schema;
  private final RandomSchema.Model model;

  NodeBinding(RandomSchema schema, RandomSchema.Model model) {
    super(
        new TableReference("forest", model.name(), model.table()),
        columns(model),
        relations(model),
        List.of());
    this.schema = schema;
    this.model = model;
  }

  private static List<ColumnReference> columns(RandomSchema.Model model) {
    List<ColumnReference> columns = new ArrayList<>();
    columns.add(new ColumnReference(0, "id", "id", ColumnTypes.LONG, ColumnOption.KEY));
    for (RandomSchema.Key key : model.keys()) {
      int place = columns.size();
      columns.add(
          key.nullable()
              ? new ColumnReference(
                  place, key.name(), key.column(), new KeyType(), ColumnOption.NULLABLE)
              : new ColumnReference(place, key.name(), key.column(), new KeyType()));
    }
    return columns;
  }

  private static List<RelationReference> relations(RandomSchema.Model model) {
    List<RelationReference> relations = new ArrayList<>();
    for (RandomSchema.Key key : model.keys()) {
      int place = relations.size();
      RelationReference one = RelationReference.toOne(place, key.name(), place + 1, key.policy());
      relations.add(key.constrained() ? one : one.unconstrained());
    }
    for (RandomSchema.Pairs pairs : model.pairs()) {
      relations.add(
          RelationReference.manyToMany(
              relations.size(), pairs.name(), pairs.table(), "source_id", "target_id"));
    }
    return relations;
  }

  @Override
  public Class<Node> type() {
    return Node.class;
  }

  @Override
  public Node newObject() {
    Node node = new Node(schema.schema().indexOf(model), columns().size());
    for (int i = 0; i < model.keys().size(); i++) {
      node.values[i + 1] = model.keys().get(i).initial();
    }
    return node;
  }

  @Override
  public RowState newState() {
    return new Node.State(columns().size());
  }

  @Override
  public @Nullable RowState state(Node row) {
    return row.state;
  }

  @Override
  public void attach(Node row, @Nullable RowState state) {
    row.state = state;
  }

  @Override
  public void readAll(Node row, RowState state, RowReader reader, int first, int second)
      throws SQLException {
    read(row, state, 0, reader, first);
    for (int i = 1; i < columns().size(); i++) {
      read(row, state, i, reader, second + i - 1);
    }
  }

  @Override
  public void read(Node row, RowState state, int column, RowReader reader, int index)
      throws SQLException {
    row.values[column] = reader.readLongOrNull(index);
    remember(row, state, column);
  }

  @Override
  public void bind(Node row, int column, ValueBinder binder, int index) throws SQLException {
    bindValue(column, row.values[column], binder, index);
  }

  @Override
  public @Nullable Object get(Node row, int column) {
    return row.values[column];
  }

  @Override
  public void set(Node row, int column, @Nullable Object value) {
    row.values[column] = value;
  }

  @Override
  public boolean changed(Node row, RowState state, int column) {
    return !Objects.equals(row.values[column], ((Node.State) state).values[column]);
  }

  @Override
  public void remember(Node row, RowState state, int column) {
    ((Node.State) state).values[column] = row.values[column];
  }

  @Override
  public ModelBinding<?> target(int relation) {
    int keys = model.keys().size();
    return schema.binding(
        relation < keys
            ? model.keys().get(relation).target()
            : model.pairs().get(relation - keys).target());
  }

  @Override
  public @Nullable Reference<?> reference(Node row, int relation) {
    Object key = row.values[relation + 1];
    return key == null ? null : new NodeReference(key);
  }

  @Override
  public @Nullable Members<?> members(Node row, int relation) {
    return null;
  }

  @Override
  public DoesNotExist doesNotExist(String message) {
    return new DoesNotExist(message, null);
  }

  @Override
  public MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new MultipleObjectsReturned(message, null);
  }
}
