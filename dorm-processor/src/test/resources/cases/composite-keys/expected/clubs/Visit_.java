package clubs;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.CompositeKey;
import dev.dorm.query.EntityPath;
import dev.dorm.query.EnumColumn;
import dev.dorm.query.EnumExpression;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LocalDateColumn;
import dev.dorm.query.LocalDateExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueGroup;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Visit}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
final class Visit_ {
  public static final StringColumn<Visit> note = new StringColumn<Visit>(VisitBinding.INSTANCE, 0);

  /**
   * A part of the key.
   */
  public static final EnumColumn<Visit, Visit.Gate> gate = new EnumColumn<Visit, Visit.Gate>(VisitBinding.INSTANCE, 1);

  /**
   * A part of the key.
   */
  public static final LocalDateColumn<Visit> day = new LocalDateColumn<Visit>(VisitBinding.INSTANCE, 2);

  /**
   * A part of the key.
   */
  public static final IntegerColumn<Visit> number = new IntegerColumn<Visit>(VisitBinding.INSTANCE, 3);

  /**
   * The key of {@code profile}; its columns are reached by {@link #profile()}.
   */
  public static final ForeignKeyColumn<Visit, Profile> profile = new ForeignKeyColumn<Visit, Profile>(VisitBinding.INSTANCE, 0);

  /**
   * What is unique together: {@code note, gate}.
   */
  public static final UniqueGroup<Visit> uniqueNoteGate = new UniqueGroup<Visit>(VisitBinding.INSTANCE, 0, 1);

  /**
   * The primary key, all of its columns.
   */
  public static final CompositeKey<Visit, Pk> pk = new CompositeKey<Visit, Pk>(VisitBinding.INSTANCE);

  /**
   * All rows of {@link Visit}.
   */
  public static final VisitManager objects = new VisitManager();

  private static final Columns<Visit> COLUMNS = new Columns<Visit>(note, gate, day, number, profile);

  private Visit_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Visit> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code profile}.
   */
  public static Profile_.Path<Visit> profile() {
    return new Profile_.Path<Visit>(profile.step());
  }

  /**
   * The key of {@link Visit}; ordered by its parts.
   *
   * @param gate the part
   * @param day the part
   * @param number the part
   * @param profile the key of {@code profile}
   */
  public record Pk(Visit.Gate gate, LocalDate day, Integer number,
      String profile) implements Comparable<Pk> {
    @Override
    public int compareTo(Pk other) {
      int byGate = this.gate.compareTo(other.gate);
      if (byGate != 0) {
        return byGate;
      }
      int byDay = this.day.compareTo(other.day);
      if (byDay != 0) {
        return byDay;
      }
      int byNumber = this.number.compareTo(other.number);
      if (byNumber != 0) {
        return byNumber;
      }
      return this.profile.compareTo(other.profile);
    }

    @Override
    public String toString() {
      return "(" + gate + ", " + day + ", " + number + ", " + profile + ")";
    }
  }

  /**
   * {@link Visit} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Visit> {
    public final TextExpression<R> note;

    public final EnumExpression<R, Visit.Gate> gate;

    public final LocalDateExpression<R> day;

    public final IntegerExpression<R> number;

    public final ForeignKeyExpression<R, Profile> profile;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      note = new TextExpression<R>(path, VisitBinding.INSTANCE, 0);
      gate = new EnumExpression<R, Visit.Gate>(path, VisitBinding.INSTANCE, 1);
      day = new LocalDateExpression<R>(path, VisitBinding.INSTANCE, 2);
      number = new IntegerExpression<R>(path, VisitBinding.INSTANCE, 3);
      profile = new ForeignKeyExpression<R, Profile>(path, VisitBinding.INSTANCE, 0);
    }

    /**
     * The way to {@code profile}.
     */
    public Profile_.Path<R> profile() {
      return new Profile_.Path<R>(profile.step());
    }
  }

  /**
   * No such {@link Visit}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Visit}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
