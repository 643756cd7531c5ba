package base;

import dev.dorm.generated.Node;
import dev.dorm.query.BinaryColumn;
import dev.dorm.query.BinaryExpression;
import dev.dorm.query.BooleanColumn;
import dev.dorm.query.BooleanExpression;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.JsonColumn;
import dev.dorm.query.JsonExpression;
import dev.dorm.query.LongExpression;
import dev.dorm.query.LongKeyColumn;
import dev.dorm.query.NullableForeignKeyColumn;
import dev.dorm.query.NullableForeignKeyExpression;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.NullableTextExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.ToManyRelation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Near}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
final class Near_ {
  /**
   * The key.
   */
  public static final LongKeyColumn<Near> id = new LongKeyColumn<Near>(NearBinding.INSTANCE, 0);

  public static final InstantColumn<Near> createdAt = new InstantColumn<Near>(NearBinding.INSTANCE, 1);

  public static final InstantColumn<Near> updatedAt = new InstantColumn<Near>(NearBinding.INSTANCE, 2);

  public static final StringColumn<Near> note = new StringColumn<Near>(NearBinding.INSTANCE, 3);

  public static final NullableStringColumn<Near> secret = new NullableStringColumn<Near>(NearBinding.INSTANCE, 4);

  public static final IntegerColumn<Near> count = new IntegerColumn<Near>(NearBinding.INSTANCE, 5);

  public static final BooleanColumn<Near> shown = new BooleanColumn<Near>(NearBinding.INSTANCE, 6);

  public static final BinaryColumn<Near> seal = new BinaryColumn<Near>(NearBinding.INSTANCE, 7);

  /**
   * The key of {@code previous}; its columns are reached by {@link #previous()}.
   */
  public static final NullableForeignKeyColumn<Near, Near> previous = new NullableForeignKeyColumn<Near, Near>(NearBinding.INSTANCE, 0);

  /**
   * The key of {@code owner}; its columns are reached by {@link #owner()}.
   */
  public static final NullableForeignKeyColumn<Near, Owner> owner = new NullableForeignKeyColumn<Near, Owner>(NearBinding.INSTANCE, 1);

  public static final JsonColumn<Near, Map<String, List<String>>> labels = new JsonColumn<Near, Map<String, List<String>>>(NearBinding.INSTANCE, 10);

  public static final StringColumn<Near> name = new StringColumn<Near>(NearBinding.INSTANCE, 11);

  public static final ToManyRelation<Near, Near> friends = new ToManyRelation<Near, Near>(NearBinding.INSTANCE, 2);

  /**
   * The primary key, whatever its name.
   */
  public static final LongKeyColumn<Near> pk = id;

  /**
   * All rows of {@link Near}.
   */
  public static final NearManager objects = new NearManager();

  private static final Columns<Near> COLUMNS = new Columns<Near>(id, createdAt, updatedAt, note, secret, count, shown, seal, previous, owner, labels, name);

  private Near_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Near> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code previous}.
   */
  public static Path<Near> previous() {
    return new Path<Near>(previous.step());
  }

  /**
   * The way to {@code owner}.
   */
  public static Owner_.Path<Near> owner() {
    return new Owner_.Path<Near>(owner.step());
  }

  /**
   * {@link Near} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Near> {
    public final LongExpression<R> id;

    public final InstantExpression<R> createdAt;

    public final InstantExpression<R> updatedAt;

    public final TextExpression<R> note;

    public final NullableTextExpression<R> secret;

    public final IntegerExpression<R> count;

    public final BooleanExpression<R> shown;

    public final BinaryExpression<R> seal;

    public final NullableForeignKeyExpression<R, Near> previous;

    public final NullableForeignKeyExpression<R, Owner> owner;

    public final JsonExpression<R, Map<String, List<String>>> labels;

    public final TextExpression<R> name;

    /**
     * The primary key, whatever its name.
     */
    public final LongExpression<R> pk;

    public final ToManyExpression<R, Near> friends;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      id = new LongExpression<R>(path, NearBinding.INSTANCE, 0);
      createdAt = new InstantExpression<R>(path, NearBinding.INSTANCE, 1);
      updatedAt = new InstantExpression<R>(path, NearBinding.INSTANCE, 2);
      note = new TextExpression<R>(path, NearBinding.INSTANCE, 3);
      secret = new NullableTextExpression<R>(path, NearBinding.INSTANCE, 4);
      count = new IntegerExpression<R>(path, NearBinding.INSTANCE, 5);
      shown = new BooleanExpression<R>(path, NearBinding.INSTANCE, 6);
      seal = new BinaryExpression<R>(path, NearBinding.INSTANCE, 7);
      previous = new NullableForeignKeyExpression<R, Near>(path, NearBinding.INSTANCE, 0);
      owner = new NullableForeignKeyExpression<R, Owner>(path, NearBinding.INSTANCE, 1);
      labels = new JsonExpression<R, Map<String, List<String>>>(path, NearBinding.INSTANCE, 10);
      name = new TextExpression<R>(path, NearBinding.INSTANCE, 11);
      pk = id;
      friends = new ToManyExpression<R, Near>(path, NearBinding.INSTANCE, 2);
    }

    /**
     * The way to {@code previous}.
     */
    public Path<R> previous() {
      return new Path<R>(previous.step());
    }

    /**
     * The way to {@code owner}.
     */
    public Owner_.Path<R> owner() {
      return new Owner_.Path<R>(owner.step());
    }
  }

  /**
   * No such {@link Near}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Near}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
