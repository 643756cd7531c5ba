package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads which bindings a module has. */
public final class RegistryReader {
  private final Elements elements;

  /** Makes a reader. */
  public RegistryReader(Elements elements) {
    this.elements = elements;
  }

  /** The bindings of concrete models among generated classes. */
  public List<ClassName> bindings(Collection<TypeElement> generated) {
    return generated.stream().filter(RegistryReader::isBinding).map(ClassName::get).toList();
  }

  /**
   * The bindings that an earlier compile listed and that are still there: under incremental
   * compilation the compiler shows what it compiles only.
   */
  public List<ClassName> stillThere(List<String> names) {
    List<ClassName> bindings = new ArrayList<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && isBinding(type)) {
        bindings.add(ClassName.get(type));
      }
    }
    return List.copyOf(bindings);
  }

  private static boolean isBinding(TypeElement generated) {
    Optional<AnnotationView> marker = AnnotationReader.find(generated, "GeneratedModel");
    return marker.isPresent()
        && !marker.get().flag("isAbstract")
        && marker
            .get()
            .type("value")
            .filter(
                model ->
                    model instanceof DeclaredType declared
                        && AnnotationReader.has(declared.asElement(), "Model"))
            .isPresent();
  }
}
