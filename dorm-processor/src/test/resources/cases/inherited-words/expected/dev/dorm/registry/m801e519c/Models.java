package dev.dorm.registry.m801e519c;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.DeclarationsBinding;
import shop.KEYBinding;

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
        DeclarationsBinding.INSTANCE,
        KEYBinding.INSTANCE);
  }
}
