package dev.dorm.registry.m85ad427a;

import blog.BookBinding;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The models of this module, found by ServiceLoader or passed by hand.
 */
@Generated("dev.dorm.processor.RegistryProcessor")
public final class Models extends ModelRegistry {
  /**
   * Made for version 4 of the runtime's seam.
   */
  public Models() {
    super(4);
  }

  @Override
  public List<ModelBinding<?>> models() {
    return List.of(
        BookBinding.INSTANCE);
  }
}
