package dev.dorm.processor;

import com.palantir.javapoet.ClassName;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The bindings that {@link ModelProcessor} wrote, for {@link RegistryProcessor} of the same
 * compile. A compiler starts the second one after the first has worked; what is here then can be
 * listed at once, which saves the round that would show the bindings and the next one, in which the
 * compiler enters all classes again. Nothing promises that order: whoever finds nothing here lists
 * the bindings when the compiler shows them.
 */
final class WrittenBindings {
  /** By what both processors of a compile have in common; gone with the first of them. */
  private static final Map<Elements, WeakReference<WrittenBindings>> COMPILES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<ClassName, Element> models = new LinkedHashMap<>();

  /** Begins a compile. */
  static WrittenBindings begin(Elements compile) {
    WrittenBindings written = new WrittenBindings();
    COMPILES.put(compile, new WeakReference<>(written));
    return written;
  }

  /** What was written so far in a compile; empty if it is not known. */
  static WrittenBindings of(Elements compile) {
    WeakReference<WrittenBindings> known = COMPILES.get(compile);
    WrittenBindings written = known == null ? null : known.get();
    return written == null ? new WrittenBindings() : written;
  }

  /** Adds a binding and the model that it was written for. */
  void add(ClassName binding, Element model) {
    models.put(binding, model);
  }

  /** The bindings. */
  List<ClassName> names() {
    return List.copyOf(models.keySet());
  }

  /** Their models. */
  Collection<Element> models() {
    return List.copyOf(models.values());
  }
}
