package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.PropertyCandidate.Nullness;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the class file of an abstract model does not show to every compiler: which properties may be
 * null (javac before 22 hides type annotations), and their order (ECJ sorts them). It was repeated
 * on the generated bridge.
 *
 * @param nullable the properties that may be null
 * @param order the properties in the order of the source
 */
record CompiledParent(List<String> nullable, List<String> order) {

  static @Nullable CompiledParent of(TypeElement type, Elements elements) {
    ClassName bridge = GeneratedNames.bridge(ClassName.get(type));
    TypeElement generated = elements.getTypeElement(bridge.canonicalName());
    return generated == null
        ? null
        : AnnotationReader.find(generated, "GeneratedModel")
            .map(view -> new CompiledParent(view.texts("nullable"), view.texts("properties")))
            .orElse(null);
  }

  Nullness nullness(String property) {
    return nullable.contains(property) ? Nullness.NULLABLE : Nullness.NOT_NULL;
  }

  /** The class's fields in the order of its source. */
  List<VariableElement> fields(TypeElement type) {
    List<VariableElement> fields =
        new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
    fields.sort(Comparator.comparingInt(field -> place(field.getSimpleName().toString())));
    return fields;
  }

  private int place(String property) {
    int place = order.indexOf(property);
    return place < 0 ? order.size() : place;
  }
}
