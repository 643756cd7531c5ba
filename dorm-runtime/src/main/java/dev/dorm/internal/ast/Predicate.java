package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

import dev.dorm.generated.Node;

/** Something that is true, false or unknown of a row. */
public sealed interface Predicate extends Node
    permits Always, Comparison, Between, InList, InQuery, IsNull, TextMatch, Logical, Negation, Exists {

  /** Calls the method of the visitor that fits. */
  <T extends @Nullable Object> T accept(Visitor<T> visitor);

  /** Whether it may be unknown, because something in it may be NULL. */
  boolean mayBeUnknown();

  /** How deep predicates stand in one another. */
  default int depth() {
    return 1;
  }

  /** One method per kind of predicate. */
  interface Visitor<T extends @Nullable Object> {
    /** True or false of every row. */
    T always(Always always);

    /** Two values compared. */
    T comparison(Comparison comparison);

    /** A value within bounds. */
    T between(Between between);

    /** A value in a list. */
    T inList(InList in);

    /** A value in the result of a query. */
    T inQuery(InQuery in);

    /** A value that is NULL. */
    T isNull(IsNull isNull);

    /** A text that holds another. */
    T textMatch(TextMatch match);

    /** Several predicates joined. */
    T logical(Logical logical);

    /** The opposite. */
    T negation(Negation negation);

    /** A query that has a row. */
    T exists(Exists exists);
  }
}
