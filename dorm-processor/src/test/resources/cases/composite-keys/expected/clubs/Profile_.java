package clubs;

import dev.dorm.generated.Node;
import dev.dorm.query.Columns;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.UniqueColumn;
import javax.annotation.processing.Generated;

/**
 * The columns, relations and rows of {@link Profile}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public final class Profile_ {
  /**
   * The key of {@code person}; its columns are reached by {@link #person()}.
   */
  public static final PersonColumn person = new PersonColumn();

  /**
   * The primary key, whatever its name.
   */
  public static final PersonColumn pk = person;

  /**
   * All rows of {@link Profile}.
   */
  public static final ProfileManager objects = new ProfileManager();

  private static final Columns<Profile> COLUMNS = new Columns<Profile>(person);

  private Profile_() {
  }

  /**
   * The columns in the model's order.
   */
  public static Columns<Profile> columns() {
    return COLUMNS;
  }

  /**
   * The way to {@code person}.
   */
  public static Person_.Path<Profile> person() {
    return new Person_.Path<Profile>(person.step());
  }

  /**
   * The primary key.
   */
  public static final class PersonColumn extends ForeignKeyColumn<Profile, Person> implements UniqueColumn<Profile> {
    private PersonColumn() {
      super(ProfileBinding.INSTANCE, 0);
    }
  }

  /**
   * {@link Profile} at the end of a way.
   */
  public static final class Path<R> extends EntityPath<R, Profile> {
    public final ForeignKeyExpression<R, Person> person;

    /**
     * The primary key, whatever its name.
     */
    public final ForeignKeyExpression<R, Person> pk;

    /**
     * Made by generated code.
     */
    public Path(Node path) {
      super(path);
      person = new ForeignKeyExpression<R, Person>(path, ProfileBinding.INSTANCE, 0);
      pk = person;
    }

    /**
     * The way to {@code person}.
     */
    public Person_.Path<R> person() {
      return new Person_.Path<R>(person.step());
    }
  }

  /**
   * No such {@link Profile}.
   */
  public static final class DoesNotExist extends dev.dorm.exception.DoesNotExist {
    private static final long serialVersionUID = 1L;

    DoesNotExist(String message) {
      super(message, null);
    }
  }

  /**
   * More than one {@link Profile}.
   */
  public static final class MultipleObjectsReturned extends dev.dorm.exception.MultipleObjectsReturned {
    private static final long serialVersionUID = 1L;

    MultipleObjectsReturned(String message) {
      super(message, null);
    }
  }
}
