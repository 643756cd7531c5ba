package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.FieldAnnotation.ColumnOptions;
import dev.dorm.processor.candidate.FieldAnnotation.RelationOptions;
import dev.dorm.processor.candidate.FieldAnnotation.SizeOptions;
import dev.dorm.processor.candidate.OptionsCandidate.Text;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Nullness;
import dev.dorm.processor.candidate.PropertyCandidate.Trait;
import dev.dorm.processor.candidate.SchemaCandidate;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a field of a model: its type, what it says of null, its annotations, how it is reached. */
final class PropertyReader {
  private final TypeInspector inspector;
  private final TypeClassifier classifier;
  private final TargetReader targets;
  private final AccessReader access;
  private final ValidatorReader validators;
  private final EmbeddedReader embedded;
  private final ConverterReader converters;

  PropertyReader(
      TypeInspector inspector,
      TypeClassifier classifier,
      TargetReader targets,
      AccessReader access,
      ValidatorReader validators,
      EmbeddedReader embedded) {
    this.inspector = inspector;
    this.classifier = classifier;
    this.targets = targets;
    this.access = access;
    this.validators = validators;
    this.embedded = embedded;
    this.converters = new ConverterReader(inspector);
  }

  /**
   * Reads a field.
   *
   * @param field the field
   * @param model the model that declares or inherits it
   * @param compiled what the class file of an abstract model does not show, or null for a source
   *     file
   */
  PropertyCandidate read(
      VariableElement field, TypeElement model, @Nullable CompiledParent compiled) {
    TypeElement owner = TypeInspector.ownerOf(field);
    TypeMirror type = typeIn(field, owner, model);
    String name = field.getSimpleName().toString();
    return new PropertyCandidate(
        name,
        ClassName.get(owner),
        Origin.of(field).seenFrom(model),
        embedded
            .read(field, type, model, this)
            .or(() -> converters.read(field, type, model))
            .orElseGet(() -> classifier.classify(type, inspector.packageOf(model))),
        compiled == null ? nullness(field) : compiled.nullness(name),
        annotations(field, model),
        validators.read(field, type, model),
        access.read(field, model),
        traits(field, owner, model),
        AnnotationReader.find(field, "RenamedFrom").map(view -> view.text("value")),
        new SchemaCandidate(
            text(field, model, "DatabaseDefault"),
            text(field, model, "GeneratedColumn"),
            text(field, model, "Comment")));
  }

  private static Optional<Text> text(VariableElement field, TypeElement model, String annotation) {
    return AnnotationReader.find(field, annotation)
        .map(view -> view.seenFrom(model))
        .map(view -> new Text(view.text("value"), view.origin().at("value")));
  }

  /** Reads a field of an embedded object; that of a record is read by its accessor. */
  PropertyCandidate readPart(VariableElement field, TypeElement model, boolean isRecord) {
    PropertyCandidate part = read(field, model, null);
    if (!isRecord) {
      return part;
    }
    List<Trait> traits = new ArrayList<>(part.traits());
    traits.remove(Trait.FINAL);
    return new PropertyCandidate(
        part.name(),
        part.owner(),
        part.origin(),
        part.type(),
        part.nullness(),
        part.annotations(),
        part.validators(),
        Optional.of(new Access.Accessors(part.name(), "")),
        traits,
        part.renamedFrom(),
        part.schema());
  }

  /** The field's type where the parents' type parameters are replaced. */
  private TypeMirror typeIn(VariableElement field, TypeElement owner, TypeElement model) {
    TypeMirror type = field.asType();
    boolean generic =
        type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
    return generic && !owner.getTypeParameters().isEmpty()
        ? inspector.types().asMemberOf((DeclaredType) model.asType(), field)
        : type;
  }

  private static Nullness nullness(VariableElement field) {
    TypeMirror type = field.asType();
    if (isNullable(type.getAnnotationMirrors()) || isNullable(field.getAnnotationMirrors())) {
      return Nullness.NULLABLE;
    }
    boolean elements =
        type.getKind() == TypeKind.ARRAY
            ? isNullable(((ArrayType) type).getComponentType().getAnnotationMirrors())
            : type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && isNullable(declared.getTypeArguments().get(0).getAnnotationMirrors());
    return elements ? Nullness.NULLABLE_ELEMENTS : Nullness.NOT_NULL;
  }

  private static boolean isNullable(
      List<? extends javax.lang.model.element.AnnotationMirror> mirrors) {
    return AnnotationReader.anyCalled(mirrors, "Nullable");
  }

  private static List<Trait> traits(VariableElement field, TypeElement owner, TypeElement model) {
    List<Trait> traits = new ArrayList<>();
    if (field.getModifiers().contains(Modifier.FINAL)) {
      traits.add(Trait.FINAL);
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      traits.add(Trait.STATIC);
    }
    if (field.getModifiers().contains(Modifier.TRANSIENT)) {
      traits.add(Trait.TRANSIENT);
    }
    if (owner.equals(model)) {
      traits.add(Trait.OWN);
    }
    if (AnnotationReader.has(field, "Version")) {
      traits.add(Trait.VERSION);
    }
    if (!AnnotationReader.has(owner, "Model")) {
      traits.add(Trait.OF_PLAIN_CLASS);
    }
    if (AnnotationReader.has(field, "Sensitive")) {
      traits.add(Trait.SENSITIVE);
    }
    return traits;
  }

  private List<FieldAnnotation> annotations(VariableElement field, TypeElement model) {
    List<FieldAnnotation> annotations = new ArrayList<>();
    for (AnnotationView view : AnnotationReader.all(field, AnnotationReader.DORM)) {
      FieldKind.ofAnnotation(view.name())
          .ifPresent(kind -> annotations.add(annotation(kind, view.seenFrom(model))));
    }
    return annotations;
  }

  private FieldAnnotation annotation(FieldKind kind, AnnotationView view) {
    return new FieldAnnotation(kind, view.origin(), column(view), size(view), relation(view));
  }

  private static ColumnOptions column(AnnotationView view) {
    return new ColumnOptions(
        written(view, "column"),
        view.text("collation"),
        view.flag("primaryKey"),
        view.flag("unique"),
        view.flag("index"),
        view.flag("blank"),
        view.texts("choices"),
        view.flag("autoNow"),
        view.flag("autoNowAdd"));
  }

  private static SizeOptions size(AnnotationView view) {
    return new SizeOptions(
        view.number("maxLength").map(Number::intValue),
        view.number("maxDigits").map(Number::intValue),
        view.number("decimalPlaces").map(Number::intValue));
  }

  private RelationOptions relation(AnnotationView view) {
    Optional<TargetCandidate> through =
        view.isWritten("through") ? view.type("through").map(targets::read) : Optional.empty();
    return new RelationOptions(
        view.constant("onDelete"),
        view.flag("constraint"),
        written(view, "table"),
        through,
        view.text("value"),
        view.flag("symmetrical"));
  }

  private static Optional<String> written(AnnotationView view, String option) {
    return view.isWritten(option) ? Optional.of(view.text(option)) : Optional.empty();
  }
}
