package dev.dorm.internal.load;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.ReferenceLink;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowSource;
import dev.dorm.internal.execute.Engine;
import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of one statement came from: the database, and, softly held, one another. What is
 * loaded later is loaded for all of them, also when the list they came in is long gone; but one row
 * that is kept does not keep the others when memory is short.
 */
public final class Fetch extends RowSource {
  private static final SoftReference<@Nullable List<?>> NOBODY = new SoftReference<>(null);

  private final Engine engine;
  private final ModelBinding<?> model;
  private final @Nullable LoadedColumns columns;
  private final @Nullable ReferenceLink[] links;
  private SoftReference<@Nullable List<?>> peers = NOBODY;

  /** Makes the source of rows that are about to be read, or of one that was written. */
  public Fetch(Engine engine, ModelBinding<?> model) {
    this(engine, model, null);
  }

  /**
   * Makes the source of rows that are about to be read.
   *
   * @param columns the columns that are read; null for all of them, one behind the other
   */
  public Fetch(Engine engine, ModelBinding<?> model, @Nullable LoadedColumns columns) {
    this.engine = engine;
    this.model = model;
    this.columns = columns;
    this.links = new ReferenceLink[model.relations().size()];
  }

  /** The database. */
  public Engine engine() {
    return engine;
  }

  /** The columns that are read; null for all of them, one behind the other. */
  @Nullable LoadedColumns columns() {
    return columns;
  }

  void peers(List<?> rows) {
    peers = new SoftReference<>(rows);
  }

  /** The rows of the fetch that are still in use, the given one at least. */
  List<?> peersOf(Object row) {
    List<?> rows = peers.get();
    return rows == null ? List.of(row) : rows;
  }

  /** Lets the references against one-to-one keys load their rows. */
  <M> void linkReversed(ModelBinding<M> binding, M row) {
    for (RelationReference relation : binding.relations()) {
      if (relation.kind() == RelationReference.Kind.REVERSE_ONE) {
        Reference<?> reference = binding.reference(row, relation.index());
        if (reference != null) {
          reference.fill(null);
          reference.attach(link(relation.index()));
        }
      }
    }
  }

  @Override
  public boolean loads(int column) {
    return columns == null || columns.has(column);
  }

  @Override
  public boolean loadsAll() {
    return columns == null || columns.hasAll();
  }

  @Override
  public void loadColumn(Object row, int column) {
    ColumnLoader.load(this, model, row, column);
  }

  @Override
  public ReferenceLink link(int relation) {
    ReferenceLink link = links[relation];
    if (link == null) {
      link = new Link(this, model.relation(relation));
      links[relation] = link;
    }
    return link;
  }

  /** What the references of one relation in one fetch share. */
  private static final class Link extends ReferenceLink {
    private final Fetch fetch;
    private final RelationReference relation;

    Link(Fetch fetch, RelationReference relation) {
      super(fetch.model.target(relation.index()));
      this.fetch = fetch;
      this.relation = relation;
    }

    @Override
    public void load(Reference<?> reference) {
      List<?> rows = fetch.peers.get();
      if (rows == null) {
        Object owner = reference.owner();
        rows = owner == null ? List.of() : List.of(owner);
      }
      ToOneLoader.load(fetch.engine, fetch.model, relation, rows, reference);
    }
  }
}
