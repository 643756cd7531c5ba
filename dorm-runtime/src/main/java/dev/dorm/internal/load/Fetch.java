package dev.dorm.internal.load;

import dev.dorm.exception.NotLoaded;
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
  private final boolean raising;
  private final boolean readOnly;
  private final ModelBinding<?> model;
  private final @Nullable LoadedColumns columns;
  private @Nullable ReferenceLink @Nullable [] links;
  private SoftReference<@Nullable List<?>> peers = NOBODY;

  /** Makes the source of rows that are about to be read, or of one that was written. */
  public Fetch(Engine engine, ModelBinding<?> model) {
    this(engine, model, null);
  }

  /**
   * Makes the source of rows that are about to be read.
   *
   * @param columns the columns that are read; null for all of them
   */
  public Fetch(Engine engine, ModelBinding<?> model, @Nullable LoadedColumns columns) {
    this(engine, model, columns, engine.raising(), false);
  }

  /**
   * Makes the source of rows that are about to be read.
   *
   * @param columns the columns that are read; null for all of them
   * @param raising whether what was not read is an error instead of being loaded
   * @param readOnly whether the rows remember nothing; then what was not read is an error too
   */
  Fetch(
      Engine engine,
      ModelBinding<?> model,
      @Nullable LoadedColumns columns,
      boolean raising,
      boolean readOnly) {
    this.engine = engine;
    this.raising = raising || readOnly;
    this.readOnly = readOnly;
    this.model = model;
    this.columns = columns;
  }

  /** The database. */
  public Engine engine() {
    return engine;
  }

  /** The columns that are read; null for all of them. */
  @Nullable LoadedColumns columns() {
    return columns;
  }

  /** The number of columns that are read of a row. */
  int width() {
    return columns == null ? model.columns().size() : columns.width();
  }

  /** The place of a column among those that are read; {@link Span} says where it stands. */
  int place(int column) {
    return columns == null ? column : columns.place(column);
  }

  /** Whether what was not read is an error instead of being loaded. */
  boolean raising() {
    return raising;
  }

  /** The error of reading what was not fetched. */
  static NotLoaded notLoaded(String code, String what, String fix) {
    return new NotLoaded(
        code,
        what
            + " was not fetched, and the query was told to load nothing later. FIX: "
            + fix
            + ", or fetchMode(PEERS) without readOnly(), which loads it for all rows of the query at"
            + " once.",
        null);
  }

  /** The database that a link asks; null for one that asks none. */
  public static @Nullable Engine engineOf(ReferenceLink link) {
    return link instanceof Link asking ? asking.fetch.engine : null;
  }

  @SuppressWarnings("unchecked") // the rows of a fetch are rows of its model
  private String label(@Nullable Object row) {
    return row == null ? model.table().model() : ((ModelBinding<Object>) model).label(row);
  }

  /** One row alone has no peers to remember. */
  void peers(List<?> rows) {
    if (rows.size() > 1) {
      peers = new SoftReference<>(rows);
    }
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
  public boolean readOnly() {
    return readOnly;
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
    if (raising) {
      String property = model.column(column).property();
      throw notLoaded(
          "DORM3001",
          label(row) + "." + property,
          "name " + property + " in only(…) or fields(…), or do not defer it");
    }
    ColumnLoader.load(this, model, row, column);
  }

  @Override
  public ReferenceLink link(int relation) {
    @Nullable ReferenceLink[] known = links;
    if (known == null) {
      known = new ReferenceLink[model.relations().size()];
      links = known;
    }
    ReferenceLink link = known[relation];
    if (link == null) {
      link = new Link(this, model.relation(relation));
      known[relation] = link;
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
      if (fetch.raising) {
        String model = fetch.model.table().model();
        throw notLoaded(
            "DORM3001",
            fetch.label(reference.owner()) + "." + relation.property(),
            "selectRelated(" + model + "_." + relation.property() + "())");
      }
      List<?> rows = fetch.peers.get();
      if (rows == null) {
        Object owner = reference.owner();
        rows = owner == null ? List.of() : List.of(owner);
      }
      ToOneLoader.load(fetch.engine, fetch.model, relation, rows, reference);
    }
  }
}
