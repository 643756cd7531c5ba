package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A select.
 *
 * @param from the model that it starts from
 * @param through the table between this model and another one, seen so that its target is {@code
 *     from}; or null
 * @param source the keys that it is about, each as often as it comes; null for the whole table
 * @param projections what it gives
 * @param joins the ways that something in it goes, each behind its parent
 * @param where which rows
 * @param folding how the rows become fewer
 * @param order the order, possibly empty
 * @param window which part of the ordered rows
 * @param derived the keys that it is about, and values of their rows beside them; null for none
 * @param database the engine that it was told to run on; null for that of the select around it
 */
public record Select(
    ModelBinding<?> from,
    @Nullable Junction through,
    @Nullable Compound source,
    List<Projection> projections,
    List<JoinPath> joins,
    Predicate where,
    Folding folding,
    List<OrderTerm> order,
    Window window,
    @Nullable Select derived,
    @Nullable Object database)
    implements Query {

  /** A select that runs wherever the one around it does. */
  public Select(
      ModelBinding<?> from,
      @Nullable Junction through,
      @Nullable Compound source,
      List<Projection> projections,
      List<JoinPath> joins,
      Predicate where,
      Folding folding,
      List<OrderTerm> order,
      Window window,
      @Nullable Select derived) {
    this(from, through, source, projections, joins, where, folding, order, window, derived, null);
  }

  /** A select without a derived table. */
  public Select(
      ModelBinding<?> from,
      @Nullable Junction through,
      @Nullable Compound source,
      List<Projection> projections,
      List<JoinPath> joins,
      Predicate where,
      Folding folding,
      List<OrderTerm> order,
      Window window) {
    this(from, through, source, projections, joins, where, folding, order, window, null);
  }

  /** A select of rows of a whole table as they are. */
  public Select(
      ModelBinding<?> from,
      @Nullable Junction through,
      List<Projection> projections,
      List<JoinPath> joins,
      Predicate where,
      List<OrderTerm> order,
      Window window) {
    this(from, through, null, projections, joins, where, Folding.NONE, order, window);
  }

  /** The same rows, something else of each. */
  public Select giving(List<Projection> others) {
    return new Select(
        from, through, source, others, joins, where, folding, order, window, derived, database);
  }

  /** The same select, to be run on an engine. */
  public Select on(Object engine) {
    return new Select(
        from, through, source, projections, joins, where, folding, order, window, derived, engine);
  }

  /**
   * Whether the database gives one row at the most, because it sees to it that no key is there
   * twice; false when that cannot be told at a glance.
   */
  public boolean isOfOneRow() {
    return where.meansOneRow() && repeatsNothing();
  }

  /**
   * Whether it is about one key, asks nothing else and repeats no row; false when that cannot be
   * told at a glance.
   */
  public boolean isOfOneKey() {
    ColumnReference given = where instanceof Comparison ? where.uniqueGiven() : null;
    return given != null && given.is(ColumnOption.KEY) && repeatsNothing();
  }

  private boolean repeatsNothing() {
    return through == null && source == null && derived == null && joins.isEmpty();
  }

  /** Which part of the ordered rows a select gives; the numbers are the last two values. */
  public enum Window {
    /** All of them. */
    ALL,
    /** At most so many. */
    LIMIT,
    /** Those behind so many. */
    OFFSET,
    /** At most so many, behind so many. */
    LIMIT_OFFSET
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Select select
            && window == select.window
            && from.equals(select.from)
            && Objects.equals(through, select.through)
            && Objects.equals(source, select.source)
            && projections.equals(select.projections)
            && joins.equals(select.joins)
            && where.equals(select.where)
            && folding.equals(select.folding)
            && order.equals(select.order)
            && Objects.equals(derived, select.derived)
            && Objects.equals(database, select.database));
  }

  @Override
  public int hashCode() {
    int hash = from.hashCode();
    hash = 31 * hash + Objects.hashCode(through);
    hash = 31 * hash + Objects.hashCode(source);
    hash = 31 * hash + projections.hashCode();
    hash = 31 * hash + joins.hashCode();
    hash = 31 * hash + where.hashCode();
    hash = 31 * hash + folding.hashCode();
    hash = 31 * hash + order.hashCode();
    hash = 31 * hash + window.hashCode();
    hash = 31 * hash + Objects.hashCode(derived);
    return 31 * hash + Objects.hashCode(database);
  }
}
