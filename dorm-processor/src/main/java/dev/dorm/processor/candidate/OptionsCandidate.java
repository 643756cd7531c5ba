package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The options of {@code @Model}, its own and inherited ones.
 *
 * @param table the table's name
 * @param ordering the default order
 * @param indexes the indexes and constraints over several columns
 * @param checks the conditions that every row fulfils
 * @param database the database's name, empty for the default one
 * @param managed whether migrations own the table
 * @param manager the user's own manager
 * @param comment what the catalog says about the table
 */
public record OptionsCandidate(
    Optional<Text> table,
    Optional<Names> ordering,
    List<GroupCandidate> indexes,
    List<ConditionCandidate> checks,
    String database,
    boolean managed,
    Optional<ManagerCandidate> manager,
    Optional<Text> comment) {

  /**
   * A text.
   *
   * @param value the text
   * @param origin where it is written
   */
  public record Text(String value, Origin origin) {}

  /**
   * Names of properties.
   *
   * @param values each with a sign in front or not
   * @param origin the annotation in which they are written
   * @param option the option in which they are written
   */
  public record Names(List<String> values, Origin origin, String option) {
    /** Copies the list. */
    public Names {
      values = List.copyOf(values);
    }

    /** Where a name is written. */
    public Origin at(int index) {
      return origin.at(option, index);
    }
  }

  /**
   * An index or a constraint.
   *
   * @param annotation the annotation's simple name
   * @param fields its properties
   * @param isUnique whether the values are unique together
   * @param name its name, empty when dorm makes it
   * @param where the rows it is about; nothing for all of them
   * @param include the properties that it holds beside those
   */
  public record GroupCandidate(
      String annotation,
      Names fields,
      boolean isUnique,
      String name,
      Optional<Text> where,
      Names include) {
    /** Whether it is a constraint and no index. */
    public boolean isConstraint() {
      return annotation.equals("UniqueConstraint");
    }
  }

  /**
   * A condition that every row fulfils.
   *
   * @param condition the condition
   * @param name its name, empty when dorm makes it
   * @param origin the annotation
   */
  public record ConditionCandidate(Text condition, String name, Origin origin) {}

  /**
   * The user's own manager.
   *
   * @param name its class
   * @param origin where it is named
   * @param isManager whether it extends the generated manager
   * @param isConstructible whether generated code can create it
   */
  public record ManagerCandidate(
      ClassName name, Origin origin, boolean isManager, boolean isConstructible) {}

  /** Copies the lists. */
  public OptionsCandidate {
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
  }
}
