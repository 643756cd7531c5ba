package dev.dorm.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.candidate.ValidatorUse;
import dev.dorm.processor.candidate.ValidatorUse.Check;
import dev.dorm.processor.candidate.ValidatorUse.Fault;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** Reads what checks a field's values. */
final class ValidatorReader {
  private final TypeInspector inspector;

  ValidatorReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  List<ValidatorUse> read(VariableElement field, TypeMirror type, TypeElement model) {
    List<ValidatorUse> uses = new ArrayList<>();
    for (AnnotationView view : AnnotationReader.all(field, AnnotationReader.DORM)) {
      AnnotationView seen = view.seenFrom(model);
      builtIn(seen)
          .ifPresent(check -> uses.add(new ValidatorUse(view.name(), seen.origin(), check)));
      List<TypeMirror> classes = view.types("validators");
      for (int i = 0; i < classes.size(); i++) {
        if (!inspector.isUnresolved(classes.get(i))) {
          uses.add(ofClass(classes.get(i), type, model, seen.origin().at("validators", i)));
        }
      }
    }
    return List.copyOf(uses);
  }

  private static Optional<Check> builtIn(AnnotationView view) {
    return switch (view.name()) {
      case "MinValueValidator", "MaxValueValidator" ->
          view.number("value").map(value -> new Check.Bound(value.doubleValue()));
      case "MinLengthValidator", "MaxLengthValidator" ->
          view.number("value").map(value -> new Check.Length(value.intValue()));
      case "RegexValidator" ->
          Optional.of(new Check.Pattern(view.text("value"), view.text("message")));
      default -> Optional.empty();
    };
  }

  private ValidatorUse ofClass(
      TypeMirror validator, TypeMirror field, TypeElement model, Origin origin) {
    List<Fault> faults = new ArrayList<>();
    String checks = "";
    DeclaredType parent = inspector.asSuper(validator, RuntimeNames.VALIDATOR);
    if (parent == null) {
      faults.add(Fault.NO_VALIDATOR);
    } else if (!parent.getTypeArguments().isEmpty()) {
      TypeMirror checked = parent.getTypeArguments().get(0);
      checks = inspector.display(checked);
      if (!inspector.types().isAssignable(boxed(field), checked)) {
        faults.add(Fault.OTHER_TYPE);
      }
    }
    TypeElement element = inspector.classOf(validator);
    if (element == null || !inspector.isConstructible(element, inspector.packageOf(model))) {
      faults.add(Fault.NOT_CONSTRUCTIBLE);
    }
    return new ValidatorUse(
        inspector.display(validator),
        origin,
        new Check.OfClass(TypeName.get(validator), faults, checks));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? inspector.types().boxedClass((PrimitiveType) type).asType()
        : type;
  }
}
