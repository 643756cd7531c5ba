package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.FieldKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads of which types the columns of another model's key are. */
final class KeyReader {
  private static final TypeName IMPLIED = ClassName.get(Long.class);

  private final TypeInspector inspector;
  private final Set<String> met = new HashSet<>();

  KeyReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  /** The types, boxed: of a foreign key that of the key it refers to. */
  List<TypeName> types(TypeElement model) {
    List<VariableElement> fields = fields(model);
    List<TypeName> types = new ArrayList<>();
    for (VariableElement field : fields) {
      if (isDeclared(field)) {
        types.add(type(field));
      }
    }
    if (types.isEmpty()) {
      types.add(
          fields.stream()
              .filter(field -> field.getSimpleName().contentEquals("id"))
              .findFirst()
              .map(this::type)
              .orElse(IMPLIED));
    }
    return List.copyOf(types);
  }

  private List<VariableElement> fields(TypeElement model) {
    List<VariableElement> fields = new ArrayList<>();
    for (@Nullable TypeElement at = model; at != null; at = inspector.classOf(at.getSuperclass())) {
      fields.addAll(0, ElementFilter.fieldsIn(at.getEnclosedElements()));
    }
    return fields;
  }

  private static boolean isDeclared(VariableElement field) {
    for (AnnotationView view : AnnotationReader.all(field, AnnotationReader.DORM)) {
      Optional<FieldKind> kind = FieldKind.ofAnnotation(view.name());
      if (view.flag("primaryKey") || kind.filter(FieldKind::isAuto).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private TypeName type(VariableElement field) {
    TypeMirror type = field.asType();
    if (type.getKind().isPrimitive()) {
      return TypeName.get(type).box();
    }
    TypeElement element = inspector.classOf(type);
    if (element == null || type.getKind() != TypeKind.DECLARED) {
      return IMPLIED;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    @Nullable TypeElement target = arguments.isEmpty() ? null : inspector.classOf(arguments.get(0));
    if (target == null) {
      return ClassName.get(element);
    }
    return met.add(target.getQualifiedName().toString()) ? types(target).get(0) : IMPLIED;
  }
}
