package dev.dorm.generated;

/**
 * What the references of one relation in one fetch share: the other model, and how to load its
 * rows.
 */
public abstract class ReferenceLink {
  private final ModelBinding<?> target;

  /** Makes a link to a model. */
  protected ReferenceLink(ModelBinding<?> target) {
    this.target = target;
  }

  /** The model that the references lead to. */
  public final ModelBinding<?> target() {
    return target;
  }

  /** Whether it is known that there is no row. */
  public boolean leadsNowhere() {
    return false;
  }

  /** Loads the row of a reference and, in the same query, those of its peers. */
  public abstract void load(Reference<?> reference);
}
