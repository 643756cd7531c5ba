package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.OptionsCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.ConditionCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.GroupCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.ManagerCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.Names;
import dev.dorm.processor.candidate.OptionsCandidate.Text;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the options of {@code @Model}: each is the class's own, else that of the nearest parent
 * that gives it.
 */
final class OptionsReader {
  private final TypeInspector inspector;

  OptionsReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  /**
   * Reads the options.
   *
   * @param lineage the model and its parents, the model first
   */
  OptionsCandidate read(List<TypeElement> lineage) {
    TypeElement model = lineage.get(0);
    List<AnnotationView> views = new ArrayList<>();
    for (TypeElement type : lineage) {
      AnnotationReader.find(type, "Model").ifPresent(view -> views.add(view.seenFrom(model)));
    }
    return new OptionsCandidate(
        first(views, "table").map(view -> new Text(view.text("table"), view.origin().at("table"))),
        first(views, "ordering")
            .map(view -> new Names(view.texts("ordering"), view.origin(), "ordering")),
        groups(views),
        checks(views),
        first(views, "database").map(view -> view.text("database")).orElse(""),
        first(views, "managed").map(view -> view.flag("managed")).orElse(true),
        first(views, "manager").flatMap(view -> manager(view, model)),
        AnnotationReader.find(model, "Comment")
            .map(view -> new Text(view.text("value"), view.origin().at("value"))));
  }

  private static Optional<AnnotationView> first(List<AnnotationView> views, String option) {
    return views.stream().filter(view -> view.isWritten(option)).findFirst();
  }

  private static List<GroupCandidate> groups(List<AnnotationView> views) {
    List<GroupCandidate> groups = new ArrayList<>();
    first(views, "indexes")
        .ifPresent(view -> view.annotations("indexes").forEach(item -> groups.add(group(item))));
    first(views, "constraints")
        .ifPresent(
            view -> view.annotations("constraints").forEach(item -> groups.add(group(item))));
    return groups;
  }

  private static GroupCandidate group(AnnotationView view) {
    Names fields = new Names(view.texts("fields"), view.origin(), "fields");
    boolean unique = view.name().equals("UniqueConstraint") || view.flag("unique");
    Optional<Text> where =
        view.isWritten("where")
            ? Optional.of(new Text(view.text("where"), view.origin().at("where")))
            : Optional.empty();
    return new GroupCandidate(
        view.name(),
        fields,
        unique,
        view.text("name"),
        where,
        new Names(view.texts("include"), view.origin(), "include"));
  }

  private static List<ConditionCandidate> checks(List<AnnotationView> views) {
    return first(views, "checks")
        .map(view -> view.annotations("checks").stream().map(OptionsReader::check).toList())
        .orElse(List.of());
  }

  private static ConditionCandidate check(AnnotationView view) {
    return new ConditionCandidate(
        new Text(view.text("value"), view.origin().at("value")), view.text("name"), view.origin());
  }

  private Optional<ManagerCandidate> manager(AnnotationView view, TypeElement model) {
    TypeMirror type = view.type("manager").orElse(null);
    if (type == null || type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement manager = (TypeElement) ((DeclaredType) type).asElement();
    return Optional.of(
        new ManagerCandidate(
            ClassName.get(manager),
            view.origin().at("manager"),
            extendsManager(manager, GeneratedNames.manager(ClassName.get(model))),
            inspector.isConstructible(manager, inspector.packageOf(model))));
  }

  /** The generated manager may not exist yet; its name stands in the source all the same. */
  private boolean extendsManager(TypeElement manager, ClassName generated) {
    TypeMirror parent = manager.getSuperclass();
    while (parent instanceof DeclaredType declared) {
      if (declared.asElement().getSimpleName().contentEquals(generated.simpleName())) {
        return true;
      }
      parent = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return false;
  }
}
