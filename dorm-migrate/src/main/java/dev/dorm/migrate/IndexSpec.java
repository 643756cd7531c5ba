package dev.dorm.migrate;

import dev.dorm.migrate.state.IndexState;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index as a migration file writes it: {@code index("idx_book_title").on("title",
 * "-published")}. Immutable.
 */
public final class IndexSpec implements ModelPart {
  private final IndexState index;

  private IndexSpec(IndexState index) {
    this.index = index;
  }

  /** The index, before it is said over what. */
  public static final class Open {
    private final String name;

    Open(String name) {
      this.name = name;
    }

    /** The properties in order, with {@code -} in front for descending. */
    public IndexSpec on(String... fields) {
      return new IndexSpec(
          new IndexState(name, Stream.of(fields).map(IndexState.Part::parse).toList(), false));
    }
  }

  /** The values are unique together. */
  public IndexSpec unique() {
    return new IndexSpec(
        new IndexState(index.name(), index.parts(), true, index.where(), index.include()));
  }

  /** Only the rows are indexed of which this is true. */
  public IndexSpec where(ExpressionSpec condition) {
    return new IndexSpec(
        new IndexState(
            index.name(), index.parts(), index.unique(), condition.expression(), index.include()));
  }

  /** The index holds these properties too, on PostgreSQL. */
  public IndexSpec include(String... fields) {
    return new IndexSpec(
        new IndexState(
            index.name(), index.parts(), index.unique(), index.where(), List.of(fields)));
  }

  IndexState index() {
    return index;
  }
}
