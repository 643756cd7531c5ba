package dev.dorm.processor.read;

import dev.dorm.processor.candidate.ModelCandidate.LombokUse;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Lombok is going to add, from its annotations: whether it has run already is a matter
 * of the order of the processors.
 */
final class LombokReader {
  private static final String LOMBOK = "lombok";

  private LombokReader() {}

  /** Annotations that contradict what {@code Entity} does. */
  static List<LombokUse> contradictions(TypeElement type) {
    List<LombokUse> uses = new ArrayList<>();
    for (AnnotationView view : AnnotationReader.all(type, LOMBOK)) {
      switch (view.name()) {
        case "Data", "Value" ->
            uses.add(use(view, "equals, hashCode and toString", "@Getter @Setter"));
        case "EqualsAndHashCode" -> uses.add(use(view, "equals and hashCode", "remove it"));
        case "ToString" ->
            uses.add(
                use(view, "toString", "@ToString(onlyExplicitlyIncluded = true), or remove it"));
        default -> {}
      }
    }
    return List.copyOf(uses);
  }

  private static LombokUse use(AnnotationView view, String generates, String instead) {
    return new LombokUse(view.name(), generates, instead, view.origin());
  }

  /**
   * Whether the class will have a constructor without parameters, as far as Lombok changes that.
   */
  static Optional<Boolean> constructor(TypeElement type) {
    boolean taken = false;
    for (AnnotationView view : AnnotationReader.all(type, LOMBOK)) {
      switch (view.name()) {
        case "NoArgsConstructor" -> {
          return Optional.of(isCallable(view, "access"));
        }
        case "AllArgsConstructor", "Builder", "SuperBuilder", "Value" -> taken = true;
        default -> {}
      }
    }
    return taken ? Optional.of(false) : Optional.empty();
  }

  /** The getter that Lombok adds for a field. */
  static Optional<String> getter(VariableElement field) {
    String name = field.getSimpleName().toString();
    if (!adds(field, "Getter", "Data", "Value")) {
      return Optional.empty();
    }
    boolean primitive = field.asType().getKind() == TypeKind.BOOLEAN;
    if (isFluent(field)) {
      return Optional.of(name);
    }
    return Optional.of((primitive ? "is" : "get") + capitalized(bare(name, primitive)));
  }

  /** The setter that Lombok adds for a field. */
  static Optional<String> setter(VariableElement field) {
    String name = field.getSimpleName().toString();
    if (!adds(field, "Setter", "Data")) {
      return Optional.empty();
    }
    boolean primitive = field.asType().getKind() == TypeKind.BOOLEAN;
    return Optional.of(isFluent(field) ? name : "set" + capitalized(bare(name, primitive)));
  }

  private static boolean adds(VariableElement field, String own, String... ofClass) {
    Optional<AnnotationView> onField = AnnotationReader.find(field, LOMBOK, own);
    if (onField.isPresent()) {
      return isCallable(onField.get(), "value");
    }
    TypeElement type = TypeInspector.ownerOf(field);
    Optional<AnnotationView> onClass = AnnotationReader.find(type, LOMBOK, own);
    if (onClass.isPresent()) {
      return isCallable(onClass.get(), "value");
    }
    for (String annotation : ofClass) {
      if (AnnotationReader.find(type, LOMBOK, annotation).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCallable(AnnotationView view, String option) {
    @Nullable String level = view.constant(option).orElse(null);
    return !"PRIVATE".equals(level) && !"NONE".equals(level);
  }

  private static boolean isFluent(VariableElement field) {
    return AnnotationReader.find(field, LOMBOK, "Accessors")
        .or(() -> AnnotationReader.find(TypeInspector.ownerOf(field), LOMBOK, "Accessors"))
        .map(view -> view.flag("fluent"))
        .orElse(false);
  }

  /** Lombok drops "is" from the name of a primitive boolean. */
  private static String bare(String name, boolean primitive) {
    return primitive
            && name.length() > 2
            && name.startsWith("is")
            && !Character.isLowerCase(name.charAt(2))
        ? name.substring(2)
        : name;
  }

  static String capitalized(String name) {
    return Character.toTitleCase(name.charAt(0)) + name.substring(1);
  }
}
