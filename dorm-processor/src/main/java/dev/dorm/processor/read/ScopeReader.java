package dev.dorm.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.candidate.ScopeCandidate;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the functions of a model that narrow a query. */
final class ScopeReader {
  private final TypeInspector inspector;
  private final Elements elements;

  ScopeReader(TypeInspector inspector, Elements elements) {
    this.inspector = inspector;
    this.elements = elements;
  }

  List<ScopeCandidate> read(TypeElement model) {
    List<ScopeCandidate> scopes = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(model.getEnclosedElements())) {
      if (AnnotationReader.has(method, "Scope")) {
        scopes.add(scope(method, model));
      }
    }
    return List.copyOf(scopes);
  }

  private ScopeCandidate scope(ExecutableElement method, TypeElement model) {
    List<ScopeCandidate.Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters().stream().skip(1).toList()) {
      parameters.add(
          new ScopeCandidate.Parameter(
              parameter.getSimpleName().toString(), TypeName.get(parameter.asType())));
    }
    return new ScopeCandidate(
        method.getSimpleName().toString(),
        Origin.of(method),
        parameters,
        method.isVarArgs() && !parameters.isEmpty(),
        fault(method, model));
  }

  private Optional<String> fault(ExecutableElement method, TypeElement model) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("not static");
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("private");
    }
    if (queryMethods().contains(method.getSimpleName().toString())) {
      return Optional.of("called like a method that every query set has");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    if (method.getParameters().isEmpty()
        || !isQueryOf(method.getParameters().get(0).asType(), model)
        || !isQueryOf(method.getReturnType(), model)) {
      return Optional.of("does not take and return a QuerySet<" + model.getSimpleName() + ">");
    }
    return Optional.empty();
  }

  private Set<String> queryMethods() {
    TypeElement queries = elements.getTypeElement(RuntimeNames.QUERY_SET.canonicalName());
    return queries == null
        ? Set.of()
        : ElementFilter.methodsIn(elements.getAllMembers(queries)).stream()
            .map(each -> each.getSimpleName().toString())
            .collect(Collectors.toSet());
  }

  private boolean isQueryOf(TypeMirror type, TypeElement model) {
    return inspector.isUnresolved(type)
        || (inspector.isClass(type, RuntimeNames.QUERY_SET)
            && ((DeclaredType) type)
                .getTypeArguments().stream()
                    .anyMatch(item -> inspector.types().isSameType(item, model.asType())));
  }
}
