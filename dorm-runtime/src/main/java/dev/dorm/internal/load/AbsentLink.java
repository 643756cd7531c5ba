package dev.dorm.internal.load;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.ReferenceLink;

/** The link of a reference against a one-to-one key of which it is known that no row holds it. */
final class AbsentLink extends ReferenceLink {
  AbsentLink(ModelBinding<?> target) {
    super(target);
  }

  @Override
  public boolean leadsNowhere() {
    return true;
  }

  @Override
  public void load(Reference<?> reference) {}
}
