package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.ModelCandidate.MethodSketch;
import dev.dorm.processor.candidate.ParentCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a class annotated {@code @Model}, with the abstract models it extends. */
public final class ModelReader {
  private final Elements elements;
  private final TypeInspector inspector;
  private final Predicate<Element> isCompiled;
  private final AppReader apps;
  private final ClassReader classes;
  private final OptionsReader options;
  private final PropertyReader properties;
  private final ScopeReader scopes;

  /**
   * Makes a reader.
   *
   * @param types the compiler's
   * @param elements the compiler's
   * @param isCompiled whether an element comes from a source file of this compilation
   */
  public ModelReader(Types types, Elements elements, Predicate<Element> isCompiled) {
    this.elements = elements;
    this.isCompiled = isCompiled;
    inspector = new TypeInspector(types, elements);
    apps = new AppReader(elements);
    classes = new ClassReader(inspector);
    options = new OptionsReader(inspector);
    TargetReader targets = new TargetReader(inspector, apps);
    properties =
        new PropertyReader(
            inspector,
            new TypeClassifier(inspector, targets),
            targets,
            new AccessReader(inspector),
            new ValidatorReader(inspector),
            new EmbeddedReader(inspector, isCompiled));
    scopes = new ScopeReader(inspector, elements);
  }

  /**
   * Whether a type that the model needs is not there yet; another processor may be going to write
   * it.
   */
  public boolean isUnresolved(TypeElement model) {
    for (TypeElement type : lineage(model)) {
      if (inspector.isUnresolved(type.getSuperclass())) {
        return true;
      }
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        if (!field.getModifiers().contains(Modifier.STATIC)
            && inspector.isUnresolved(field.asType())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads a model. */
  public ModelCandidate read(TypeElement model) {
    List<TypeElement> lineage = lineage(model);
    return new ModelCandidate(
        classes.read(model),
        parents(lineage, model),
        apps.read(model),
        options.read(lineage),
        AnnotationReader.find(model, "RenamedFrom").map(view -> view.text("value")),
        properties(lineage, model),
        LombokReader.contradictions(model),
        scopes.read(model),
        methods(lineage, model));
  }

  /** The model and the classes between it and {@code Entity}, the model first. */
  private List<TypeElement> lineage(TypeElement model) {
    List<TypeElement> lineage = new ArrayList<>();
    for (@Nullable TypeElement type = model; type != null; type = parent(type)) {
      lineage.add(type);
    }
    return lineage;
  }

  private @Nullable TypeElement parent(TypeElement type) {
    TypeElement parent = inspector.classOf(type.getSuperclass());
    boolean end =
        parent == null
            || parent.getQualifiedName().contentEquals("java.lang.Object")
            || parent.getQualifiedName().contentEquals(RuntimeNames.ENTITY.canonicalName());
    return end ? null : parent;
  }

  private static List<ParentCandidate> parents(List<TypeElement> lineage, TypeElement model) {
    List<ParentCandidate> parents = new ArrayList<>();
    for (TypeElement type : lineage.subList(1, lineage.size())) {
      parents.add(
          new ParentCandidate(
              ClassName.get(type),
              Origin.of(type).seenFrom(model),
              AnnotationReader.has(type, "Model"),
              type.getModifiers().contains(Modifier.ABSTRACT)));
    }
    Collections.reverse(parents);
    return parents;
  }

  private List<PropertyCandidate> properties(List<TypeElement> lineage, TypeElement model) {
    List<PropertyCandidate> found = new ArrayList<>();
    for (int i = lineage.size() - 1; i >= 0; i--) {
      TypeElement type = lineage.get(i);
      CompiledParent compiled = isCompiled.test(type) ? null : CompiledParent.of(type, elements);
      List<VariableElement> fields =
          compiled == null
              ? ElementFilter.fieldsIn(type.getEnclosedElements())
              : compiled.fields(type);
      for (VariableElement field : fields) {
        found.add(properties.read(field, model, compiled));
      }
    }
    return found;
  }

  private List<MethodSketch> methods(List<TypeElement> lineage, TypeElement model) {
    List<MethodSketch> methods = new ArrayList<>();
    for (TypeElement type : lineage) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        methods.add(sketch(method, type.equals(model)));
      }
    }
    TypeMirror base = lineage.get(lineage.size() - 1).getSuperclass();
    while (base instanceof DeclaredType declared && inspector.classOf(base) != null) {
      TypeElement type = (TypeElement) declared.asElement();
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        methods.add(sketch(method, false));
      }
      base = type.getSuperclass();
    }
    return methods;
  }

  private static MethodSketch sketch(ExecutableElement method, boolean isOwn) {
    return new MethodSketch(
        method.getSimpleName().toString(), method.getParameters().size(), isOwn);
  }
}
