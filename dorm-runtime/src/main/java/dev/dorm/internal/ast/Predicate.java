package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/** Something that is true, false or unknown of a row. */
public sealed interface Predicate extends Node
    permits Always,
        Comparison,
        Between,
        InList,
        InQuery,
        IsNull,
        TextMatch,
        Logical,
        Negation,
        Exists {

  /** How much deeper a query inside is; SQLite takes some thirty of them in one another. */
  int QUERY = 8;

  /** Calls the method of the visitor that fits. */
  void accept(Visitor visitor);

  /** Whether it may be unknown, because something in it may be NULL. */
  boolean mayBeUnknown();

  /**
   * The column of the model itself that all rows for which this is true hold one value in, if it is
   * the key or unique by itself; null when that cannot be told at a glance.
   */
  default @Nullable ColumnReference uniqueGiven() {
    return null;
  }

  /**
   * Whether it lets one row through at the most, because the database sees to it that no key is
   * there twice; false when that cannot be told at a glance.
   */
  default boolean meansOneRow() {
    ColumnReference given = uniqueGiven();
    return given != null && given.is(ColumnOption.KEY) && !given.is(ColumnOption.UNENFORCED);
  }

  /** How deep predicates stand in one another. */
  default int depth() {
    return 1;
  }

  /** One method per kind of predicate. */
  interface Visitor {
    /** True or false of every row. */
    void always(Always always);

    /** Two values compared. */
    void comparison(Comparison comparison);

    /** A value within bounds. */
    void between(Between between);

    /** A value in a list. */
    void inList(InList in);

    /** A value in the result of a query. */
    void inQuery(InQuery in);

    /** A value that is NULL. */
    void isNull(IsNull isNull);

    /** A text that holds another. */
    void textMatch(TextMatch match);

    /** Several predicates joined. */
    void logical(Logical logical);

    /** The opposite. */
    void negation(Negation negation);

    /** A query that has a row. */
    void exists(Exists exists);
  }
}
