package dev.dorm.tests.deletion;

import dev.dorm.generated.Reference;
import org.jspecify.annotations.Nullable;

/** A key of a row. */
final class NodeReference extends Reference<Node> {
  private final Object key;

  NodeReference(Object key) {
    super(null, null);
    this.key = key;
  }

  @Override
  public Object pk() {
    return key;
  }

  @Override
  public @Nullable Object owner() {
    return null;
  }
}
