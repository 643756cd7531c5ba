package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Trait;
import dev.dorm.processor.candidate.SchemaCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.SizeDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges the parts of embedded objects and makes columns of them. */
final class EmbeddedBuilder {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;
  private final ColumnRules columnRules;
  private final NamingRules naming;
  private final Map<String, String> owners = new HashMap<>();

  EmbeddedBuilder(
      ModelCandidate model,
      Diagnostics diagnostics,
      ColumnRules columnRules,
      NamingRules naming,
      Collection<String> columns) {
    this.model = model;
    this.diagnostics = diagnostics;
    this.columnRules = columnRules;
    this.naming = naming;
    for (String column : columns) {
      owners.put(column.toLowerCase(Locale.ROOT), "another field of " + model.display());
    }
  }

  /** The object with its columns; nothing when one of them cannot be. */
  Optional<EmbeddedProperty> build(ResolvedProperty object, Access access) {
    Shape.Embedded shape = (Shape.Embedded) object.candidate().type().shape();
    boolean reachable = !(access instanceof Access.State);
    List<ColumnProperty> parts = new ArrayList<>();
    for (PropertyCandidate candidate : shape.parts()) {
      resolve(object, candidate)
          .flatMap(part -> column(object, part, access))
          .ifPresent(parts::add);
    }
    boolean nullable = object.isNullable();
    if (parts.size() < shape.parts().size() || !reachable) {
      return Optional.empty();
    }
    if (nullable && shape.parts().stream().allMatch(EmbeddedBuilder::isNullable)) {
      diagnostics.report(
          DiagnosticCode.OPTIONAL_EMBEDDED,
          object.candidate().origin(),
          object.path(),
          object.candidate().type().display());
      return Optional.empty();
    }
    return Optional.of(
        new EmbeddedProperty(
            object.name(),
            access,
            object.candidate().type().typeName(),
            shape.isRecord(),
            nullable,
            parts));
  }

  private static boolean isNullable(PropertyCandidate part) {
    return part.nullness() == PropertyCandidate.Nullness.NULLABLE && !part.type().isPrimitive();
  }

  private Optional<ResolvedProperty> resolve(ResolvedProperty object, PropertyCandidate part) {
    return new TypeRules(model, diagnostics)
        .resolve(part)
        .filter(resolved -> isSound(object, resolved));
  }

  private boolean isSound(ResolvedProperty object, ResolvedProperty part) {
    if (part.kind().isRelation()) {
      return refused(object, part, "is a relation", "move it into the model");
    }
    if (part.kind() == FieldKind.EMBEDDED) {
      return refused(object, part, "is embedded itself", "move its fields here");
    }
    boolean key =
        part.kind().isAuto() || part.annotation().filter(a -> a.column().primaryKey()).isPresent();
    if (key) {
      return refused(object, part, "is a key", "let the model have the key");
    }
    if (part.annotation()
        .map(FieldAnnotation::column)
        .filter(c -> c.autoNow() || c.autoNowAdd())
        .isPresent()) {
      return refused(object, part, "takes its time from dorm", "move it into the model");
    }
    if (part.candidate().is(Trait.VERSION)) {
      return refused(object, part, "is a @Version", "let the model have the version");
    }
    SchemaCandidate schema = part.candidate().schema();
    if (schema.standard().isPresent() || schema.generated().isPresent()) {
      return refused(object, part, "is filled by the database", "move it into the model");
    }
    if (schema.comment().isPresent()) {
      return refused(object, part, "has a @Comment", "say it in the model's own @Comment");
    }
    if (part.candidate().is(Trait.FINAL)) {
      return refused(object, part, "is final", "drop final, or write a record");
    }
    Optional<Access> access = part.candidate().access();
    if (access.isEmpty() || access.get() instanceof Access.Bridge) {
      return refused(object, part, "cannot be reached from the model", "a getter and a setter");
    }
    String flat = object.name() + "_" + part.name();
    if (model.properties().stream().anyMatch(each -> each.name().equals(flat))) {
      return refused(
          object, part, "is " + flat + " in migrations, and so is another field", "another name");
    }
    columnRules.check(part);
    return true;
  }

  private boolean refused(
      ResolvedProperty object, ResolvedProperty part, String fault, String mend) {
    diagnostics.report(
        DiagnosticCode.BAD_PART,
        part.candidate().origin(),
        object.candidate().type().display(),
        part.name(),
        object.path(),
        fault,
        mend);
    return false;
  }

  private Optional<ColumnProperty> column(
      ResolvedProperty object, ResolvedProperty part, Access access) {
    Shape.Embedded shape = (Shape.Embedded) object.candidate().type().shape();
    String prefix =
        shape.prefix().isEmpty() ? DatabaseNames.snakeCase(object.name()) + "_" : shape.prefix();
    String name = naming.column(part, prefix);
    String path = object.path() + "." + part.name();
    String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
    if (owner != null) {
      diagnostics.report(
          DiagnosticCode.DUPLICATE_COLUMN, object.candidate().origin(), owner, path, name);
      return Optional.empty();
    }
    SizeDescriptor size = columnRules.size(part);
    return Optional.of(
        new ColumnProperty(
            object.name() + "." + part.name(),
            new Access.Part(
                access,
                object.name(),
                part.candidate().access().orElseThrow(),
                part.name(),
                object.isNullable() && !part.isNullable()),
            part.kind(),
            boxed(DescriptorBuilder.type(part)),
            size,
            options(object, part, DescriptorBuilder.column(part, name)),
            new ValidatorRules(diagnostics).checks(part, size)));
  }

  /** Where the object is null its parts are too. */
  private static PropertyType boxed(PropertyType type) {
    if (type instanceof PropertyType.Scalar scalar) {
      return new PropertyType.Scalar(scalar.type(), scalar.boxed());
    }
    return type instanceof PropertyType.Converted converted
        ? new PropertyType.Converted(
            converted.boxed(), converted.stored(), converted.converter(), converted.name())
        : type;
  }

  private static ColumnDescriptor options(
      ResolvedProperty object, ResolvedProperty part, ColumnDescriptor column) {
    List<Option> options = new ArrayList<>(column.options());
    if (object.isNullable()) {
      if (!options.contains(Option.NULLABLE)) {
        options.add(0, Option.NULLABLE);
      }
      options.add(Option.OPTIONAL_PART);
    }
    return new ColumnDescriptor(column.name(), options, column.collation(), renamed(object, part));
  }

  /** A part was called otherwise when the object was, or when it was itself. */
  private static Optional<String> renamed(ResolvedProperty object, ResolvedProperty part) {
    Optional<String> whole = object.candidate().renamedFrom();
    Optional<String> own = part.candidate().renamedFrom();
    return whole.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(whole.orElse(object.name()) + "_" + own.orElse(part.name()));
  }
}
