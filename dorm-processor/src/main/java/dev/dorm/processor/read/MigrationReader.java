package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.MigrationCandidate;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.RuntimeNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes annotated {@code @DormMigration}. */
public final class MigrationReader {
  private final Elements elements;
  private final TypeInspector inspector;

  /** Makes a reader. */
  public MigrationReader(Types types, Elements elements) {
    this.elements = elements;
    inspector = new TypeInspector(types, elements);
  }

  /**
   * Reads migrations and those beside them: under incremental compilation the others of an app are
   * class files only.
   *
   * @return the migrations in the order of their class names
   */
  public List<MigrationCandidate> read(Collection<TypeElement> compiled) {
    Map<String, MigrationCandidate> found = new TreeMap<>();
    for (TypeElement type : compiled) {
      add(type, found);
      for (TypeElement other :
          ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements())) {
        add(other, found);
      }
    }
    return List.copyOf(found.values());
  }

  private void add(TypeElement type, Map<String, MigrationCandidate> found) {
    Optional<AnnotationView> view =
        AnnotationReader.find(
            type,
            RuntimeNames.DORM_MIGRATION.packageName(),
            RuntimeNames.DORM_MIGRATION.simpleName());
    view.ifPresent(
        each ->
            found.computeIfAbsent(type.getQualifiedName().toString(), name -> read(type, each)));
  }

  private MigrationCandidate read(TypeElement type, AnnotationView view) {
    return new MigrationCandidate(
        ClassName.get(type),
        view.origin(),
        view.text("app"),
        view.text("name"),
        view.texts("dependsOn"),
        view.texts("replaces"),
        fault(type));
  }

  private Optional<String> fault(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS
        || inspector.asSuper(type.asType(), RuntimeNames.MIGRATION) == null) {
      return Optional.of("does not extend Migration");
    }
    if (type.getNestingKind() != NestingKind.TOP_LEVEL) {
      return Optional.of("is not a top-level class");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    return inspector.isConstructible(type, inspector.packageOf(type))
        ? Optional.empty()
        : Optional.of("has no constructor without parameters that is not private");
  }
}
