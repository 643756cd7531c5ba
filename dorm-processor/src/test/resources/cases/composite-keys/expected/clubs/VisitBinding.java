package clubs;

import dev.dorm.EntityBinding;
import dev.dorm.Ref;
import dev.dorm.annotation.GeneratedModel;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads, binds and compares the rows of {@link Visit}.
 */
@GeneratedModel(
    value = Visit.class,
    app = "clubs"
)
@SuppressWarnings("all")
@Generated("dev.dorm.processor.ModelProcessor")
public final class VisitBinding extends EntityBinding<Visit> {
  private static final EnumType<Visit.Gate> GATE = enumeration(Visit.Gate.class);

  /**
   * The one instance.
   */
  public static final VisitBinding INSTANCE = new VisitBinding();

  private VisitBinding() {
    super(
        "clubs", "Visit", "clubs_visit",
        withColumns(
            column(0, "note", "note", TEXT),
            column(1, "gate", "gate", GATE, KEY_PART),
            column(2, "day", "day", LOCAL_DATE, KEY_PART),
            column(3, "number", "number", INTEGER, KEY_PART),
            column(4, "profile", "profile_id", foreignKey(), KEY_PART)),
        withRelations(
            toOne(0, "profile", 4, CASCADE)));
  }

  @Override
  public Class<Visit> type() {
    return Visit.class;
  }

  @Override
  public Visit newObject() {
    return new Visit();
  }

  @Override
  public RowState newState() {
    return new State();
  }

  @Override
  public void readAll(Visit row, RowState state, RowReader reader, int first, int second) throws
      SQLException {
    State held = (State) state;
    held.note = row.note = reader.readText(first);
    held.gate = row.gate = GATE.read(reader, second);
    held.day = row.day = reader.readLocalDate(second + 1);
    held.number = row.number = reader.readInt(second + 2);
    held.profile = row.profile = Ref.read(reader, second + 3, link(state, 0));
  }

  @Override
  public void read(Visit row, RowState state, int column, RowReader reader, int index) throws
      SQLException {
    State held = (State) state;
    switch (column) {
      case 0 -> held.note = row.note = reader.readText(index);
      case 1 -> held.gate = row.gate = GATE.read(reader, index);
      case 2 -> held.day = row.day = reader.readLocalDate(index);
      case 3 -> held.number = row.number = reader.readInt(index);
      case 4 -> held.profile = row.profile = Ref.read(reader, index, link(state, 0));
      default -> throw unknownColumn(column);
    }
  }

  @Override
  public void bind(Visit row, int column, ValueBinder binder, int index) throws SQLException {
    switch (column) {
      case 0 -> bindValue(0, row.note, binder, index);
      case 1 -> bindValue(1, row.gate, binder, index);
      case 2 -> bindValue(2, row.day, binder, index);
      case 3 -> binder.bindInt(index, row.number);
      case 4 -> bindValue(4, Ref.keyOf(row.profile), binder, index);
      default -> bindKey(row, column, binder, index);
    }
  }

  @Override
  public @Nullable Object get(Visit row, int column) {
    return switch (column) {
      case 0 -> row.note;
      case 1 -> row.gate;
      case 2 -> row.day;
      case 3 -> row.number;
      case 4 -> Ref.keyOf(row.profile);
      default -> keyValue(row, column);
    };
  }

  @Override
  public void set(Visit row, int column, @Nullable Object value) {
    switch (column) {
      case 0 -> row.note = (String) value;
      case 1 -> row.gate = (Visit.Gate) value;
      case 2 -> row.day = (LocalDate) value;
      case 3 -> row.number = (Integer) value;
      case 4 -> row.profile = Ref.from(value);
      default -> setKey(row, column, value);
    }
  }

  @Override
  public boolean changed(Visit row, RowState state, int column) {
    State held = (State) state;
    return switch (column) {
      case 0 -> differ(row.note, held.note);
      case 1 -> differ(row.gate, held.gate);
      case 2 -> differ(row.day, held.day);
      case 3 -> row.number != held.number;
      case 4 -> !Ref.sameKey(row.profile, held.profile);
      default -> keyChanged(row, state, column);
    };
  }

  @Override
  public void remember(Visit row, RowState state, int column) {
    State held = (State) state;
    switch (column) {
      case 0 -> held.note = row.note;
      case 1 -> held.gate = row.gate;
      case 2 -> held.day = row.day;
      case 3 -> held.number = row.number;
      case 4 -> held.profile = row.profile;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object joinKey(@Nullable Object[] parts) {
    return new Visit_.Pk((Visit.Gate) parts[0], (LocalDate) parts[1], (Integer) parts[2], (String) parts[3]);
  }

  @Override
  protected Object[] splitKey(Object key) {
    Visit_.Pk pk = (Visit_.Pk) key;
    return new Object[] {pk.gate(), pk.day(), pk.number(), pk.profile()};
  }

  @Override
  public ModelBinding<?> target(int relation) {
    return switch (relation) {
      case 0 -> ProfileBinding.INSTANCE;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public @Nullable Reference<?> reference(Visit row, int relation) {
    return switch (relation) {
      case 0 -> row.profile;
      default -> throw unknownRelation(relation);
    };
  }

  @Override
  public Visit_.DoesNotExist doesNotExist(String message) {
    return new Visit_.DoesNotExist(message);
  }

  @Override
  public Visit_.MultipleObjectsReturned multipleObjectsReturned(String message) {
    return new Visit_.MultipleObjectsReturned(message);
  }

  @Override
  public List<List<Integer>> uniqueTogether() {
    return List.of(List.of(1, 2, 3, 4), List.of(0, 1));
  }

  /**
   * What the row held when it was loaded.
   */
  private static final class State extends RowState {
    private @Nullable String note;

    private Visit. @Nullable Gate gate;

    private @Nullable LocalDate day;

    private int number;

    private @Nullable Ref<Profile> profile;
  }
}
