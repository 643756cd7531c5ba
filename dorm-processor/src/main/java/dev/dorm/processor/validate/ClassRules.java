package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.AppCandidate;
import dev.dorm.processor.candidate.ClassCandidate;
import dev.dorm.processor.candidate.ClassCandidate.Base;
import dev.dorm.processor.candidate.ClassCandidate.Trait;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.ModelCandidate.LombokUse;
import dev.dorm.processor.candidate.ParentCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import java.util.regex.Pattern;

/** What is asked of a model's class, its parents and its app. */
final class ClassRules {
  private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]*");

  private final ModelCandidate model;
  private final ClassCandidate type;
  private final Diagnostics diagnostics;

  ClassRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.type = model.type();
    this.diagnostics = diagnostics;
  }

  void check() {
    checkDeclaration();
    checkBase();
    checkConstructor();
    model.parents().forEach(this::checkParent);
    model.properties().forEach(this::checkPlainParent);
    model.lombok().forEach(this::checkLombok);
    checkApp(model.app());
  }

  private void checkDeclaration() {
    if (type.is(Trait.PRIVATE)) {
      report(DiagnosticCode.PRIVATE_TYPE, type.display());
    }
    if (type.is(Trait.INNER)) {
      report(DiagnosticCode.INNER_CLASS, type.display());
    }
    if (!model.isAbstract() && type.is(Trait.CLASS) && !type.typeParameters().isEmpty()) {
      report(DiagnosticCode.GENERIC_MODEL, type.display());
    }
  }

  private void checkBase() {
    String name = type.name().simpleName();
    if (!type.is(Trait.CLASS) || type.base() instanceof Base.Missing) {
      String self = model.isAbstract() && type.is(Trait.CLASS) ? "M" : name;
      String fix =
          self.equals("M")
              ? "abstract class " + name + "<M> extends Entity<M>"
              : "class " + name + " extends Entity<" + name + ">";
      report(DiagnosticCode.NO_BASE_CLASS, type.display(), self, fix);
    } else if (type.base() instanceof Base.OfEntity base
        && !base.isOwn()
        && model.parents().stream().noneMatch(ClassRules::isConcreteModel)
        && (type.typeParameters().isEmpty() || model.isAbstract())) {
      String generic = model.isAbstract() && type.typeParameters().isEmpty() ? name + "<M>" : name;
      report(
          DiagnosticCode.WRONG_SELF_TYPE,
          type.display(),
          base.written(),
          generic.equals(name) ? base.wanted() : generic + " extends " + base.wanted());
    }
  }

  private void checkConstructor() {
    if (!model.isAbstract()
        && type.is(Trait.CLASS)
        && !type.is(Trait.CONSTRUCTIBLE)
        && !type.is(Trait.INNER)
        && !type.is(Trait.PRIVATE)) {
      report(
          DiagnosticCode.NOT_CONSTRUCTIBLE,
          type.name().simpleName(),
          type.is(Trait.LOMBOK_CONSTRUCTOR) ? ", or Lombok's @NoArgsConstructor" : "");
    }
  }

  private void checkParent(ParentCandidate parent) {
    if (isConcreteModel(parent)) {
      report(DiagnosticCode.MULTI_TABLE_INHERITANCE, type.display(), parent.name().simpleName());
    }
  }

  private static boolean isConcreteModel(ParentCandidate parent) {
    return parent.isModel() && !parent.isAbstract();
  }

  private void checkPlainParent(PropertyCandidate property) {
    if (type.is(Trait.CLASS)
        && property.is(PropertyCandidate.Trait.OF_PLAIN_CLASS)
        && property.isStored()) {
      diagnostics.report(
          DiagnosticCode.FIELD_OF_PLAIN_PARENT,
          property.origin(),
          type.display(),
          property.path(),
          property.owner().simpleName());
    }
  }

  private void checkLombok(LombokUse use) {
    diagnostics.report(
        DiagnosticCode.LOMBOK_EQUALITY,
        use.origin(),
        use.annotation(),
        type.display(),
        use.generates(),
        use.instead());
  }

  private void checkApp(AppCandidate app) {
    if (app.packageName().isEmpty()) {
      report(DiagnosticCode.UNNAMED_PACKAGE, type.display());
    } else if (!LABEL.matcher(app.label()).matches()) {
      diagnostics.report(
          DiagnosticCode.BAD_APP_LABEL,
          app.origin(),
          "\"" + app.label() + "\"",
          app.isWritten()
              ? "@App(\"" + suggestion(app.label()) + "\")"
              : "@App(\"" + suggestion(app.label()) + "\") in package-info.java");
    }
    if (!app.isNullMarked() && !app.packageName().isEmpty()) {
      report(
          DiagnosticCode.NOT_NULL_MARKED,
          "The package " + app.packageName(),
          app.packageName().replace('.', '/'));
    }
  }

  private static String suggestion(String label) {
    String cleaned = DatabaseNames.snakeCase(label).replaceAll("[^a-z0-9_]", "");
    return LABEL.matcher(cleaned).matches() ? cleaned : "app";
  }

  private void report(DiagnosticCode code, Object... arguments) {
    Origin origin = type.origin();
    diagnostics.report(code, origin, arguments);
  }
}
