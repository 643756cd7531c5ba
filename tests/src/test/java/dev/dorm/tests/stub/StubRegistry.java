package dev.dorm.tests.stub;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.List;

/** The models of the stub. */
public final class StubRegistry extends ModelRegistry {
  public static final StubRegistry INSTANCE = new StubRegistry();

  private StubRegistry() {
    super(ModelRegistry.VERSION);
  }

  @Override
  public List<ModelBinding<?>> models() {
    return List.of(
        AuthorBinding.INSTANCE,
        BookBinding.INSTANCE,
        PublisherBinding.INSTANCE,
        TagBinding.INSTANCE);
  }
}
