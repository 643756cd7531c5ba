package dev.dorm.generated;

import java.util.List;

/** The models of one module; generated, and found by {@code ServiceLoader} or passed by hand. */
public abstract class ModelRegistry {
  /** The version of this seam; generated code says which one it was made for. */
  public static final int VERSION = 4;

  private final int version;

  /** Makes a registry for a version of the seam. */
  protected ModelRegistry(int version) {
    this.version = version;
  }

  /** The version of the seam that the module was generated for. */
  public final int version() {
    return version;
  }

  /** The concrete models, in the order of their class names. */
  public abstract List<ModelBinding<?>> models();
}
