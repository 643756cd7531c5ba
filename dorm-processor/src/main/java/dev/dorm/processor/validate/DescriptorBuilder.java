package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ClassCandidate;
import dev.dorm.processor.candidate.ClassCandidate.Base;
import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.FieldAnnotation.ColumnOptions;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.AbstractDescriptor;
import dev.dorm.processor.model.AbstractDescriptor.FieldDescriptor;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.CheckDescriptor;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.ModelDescriptor.TableDescriptor;
import dev.dorm.processor.model.ModelDescriptor.Trait;
import dev.dorm.processor.model.ModelName;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.ScalarType;
import dev.dorm.processor.model.SizeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the valid part of a model together. */
final class DescriptorBuilder {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;
  private final ColumnRules columnRules;
  private final NamingRules naming;

  DescriptorBuilder(
      ModelCandidate model, Diagnostics diagnostics, ColumnRules columnRules, NamingRules naming) {
    this.model = model;
    this.diagnostics = diagnostics;
    this.columnRules = columnRules;
    this.naming = naming;
  }

  ModelDescriptor build(List<ResolvedProperty> resolved, Map<String, String> columns) {
    String table = naming.table();
    List<PropertyDescriptor> plain = properties(resolved, columns, table);
    List<String> declared =
        resolved.stream().filter(ResolvedProperty::isKey).map(ResolvedProperty::name).toList();
    List<String> key = declared.isEmpty() ? List.of("id") : declared;
    ConditionRules conditions = new ConditionRules(model.display(), diagnostics, plain);
    SchemaRules schema = new SchemaRules(diagnostics, conditions, resolved);
    List<PropertyDescriptor> properties = schema.apply(plain);
    IndexRules indexes = new IndexRules(model, diagnostics, properties, key, conditions);
    ManagerRules managers = new ManagerRules(model, diagnostics);
    return new ModelDescriptor(
        name(),
        model.type().origin(),
        traits(),
        new TableDescriptor(
            table,
            model.options().database(),
            model.options().managed(),
            managers.manager(),
            model.renamedFrom(),
            model
                .options()
                .comment()
                .map(text -> schema.comment(model.display(), text))
                .orElse("")),
        properties,
        indexes.indexes(table),
        indexes.checks(table),
        indexes.ordering(),
        managers.scopes(),
        model.methods().stream()
            .map(each -> each.name() + "/" + each.parameters())
            .distinct()
            .toList());
  }

  private ModelName name() {
    return new ModelName(model.type().name(), model.app().label());
  }

  private List<Trait> traits() {
    List<Trait> traits = new ArrayList<>();
    if (model.type().is(ClassCandidate.Trait.PUBLIC)) {
      traits.add(Trait.PUBLIC);
    }
    if (model.type().base() instanceof Base.OfEntity base && base.isOwn()) {
      traits.add(Trait.ENTITY);
    }
    if (model.type().is(ClassCandidate.Trait.CONSTRUCTIBLE)
        && !model.type().is(ClassCandidate.Trait.INNER)) {
      traits.add(Trait.CONSTRUCTIBLE);
    }
    return traits;
  }

  private List<PropertyDescriptor> properties(
      List<ResolvedProperty> resolved, Map<String, String> columns, String table) {
    List<PropertyDescriptor> properties = new ArrayList<>();
    if (resolved.stream().noneMatch(ResolvedProperty::isKey)) {
      properties.add(impliedKey());
    }
    List<ResolvedProperty> keys = resolved.stream().filter(ResolvedProperty::isKey).toList();
    EmbeddedBuilder embedded =
        new EmbeddedBuilder(model, diagnostics, columnRules, naming, columns.values());
    RelationBuilder relations = new RelationBuilder(model, diagnostics, naming, table);
    for (ResolvedProperty property : resolved) {
      Access access = access(property.candidate());
      Optional<String> column = Optional.ofNullable(columns.get(property.name()));
      if (property.kind() == FieldKind.EMBEDDED) {
        embedded.build(property, access).ifPresent(properties::add);
      } else if (!property.kind().isRelation()) {
        ColumnDescriptor made = keyed(column(property, column.orElseThrow()), property, keys);
        properties.add(single(property, made, access));
      } else if (property.kind().isToOne()) {
        ColumnDescriptor made = keyed(column(property, column.orElseThrow()), property, keys);
        properties.add(relations.toOne(property, made, access));
      } else {
        relations.toMany(property, access).ifPresent(properties::add);
      }
    }
    return properties;
  }

  /**
   * Of a key of several columns each is a part. The key's index serves its first part; a foreign
   * key behind it has one of its own, as other foreign keys do.
   */
  private static ColumnDescriptor keyed(
      ColumnDescriptor column, ResolvedProperty property, List<ResolvedProperty> keys) {
    if (keys.size() < 2 || !property.isKey()) {
      return column;
    }
    List<Option> options = new ArrayList<>(column.options());
    options.replaceAll(option -> option == Option.KEY ? Option.KEY_PART : option);
    Optional<ColumnOptions> written = property.annotation().map(FieldAnnotation::column);
    addIf(
        options,
        !property.equals(keys.get(0)) && written.filter(ColumnOptions::index).isPresent(),
        Option.INDEX);
    return new ColumnDescriptor(
        column.name(), options, column.collation(), column.renamedFrom(), column.schema());
  }

  private static PropertyDescriptor impliedKey() {
    return new ColumnProperty(
        "id",
        new Access.State(),
        FieldKind.BIG_AUTO,
        new PropertyType.Scalar(ScalarType.LONG, ScalarType.LONG.boxed()),
        SizeDescriptor.NONE,
        new ColumnDescriptor("id", List.of(Option.KEY, Option.GENERATED), "", Optional.empty()),
        CheckDescriptor.NONE);
  }

  /** A property that cannot be reached is reported; code for it must compile all the same. */
  private static Access access(PropertyCandidate candidate) {
    return candidate.is(PropertyCandidate.Trait.FINAL)
        ? new Access.State()
        : candidate.access().orElseGet(Access.State::new);
  }

  private ColumnProperty single(ResolvedProperty property, ColumnDescriptor column, Access access) {
    SizeDescriptor size = columnRules.size(property);
    return new ColumnProperty(
        property.name(),
        access,
        property.kind(),
        type(property),
        size,
        column,
        new ValidatorRules(diagnostics).checks(property, size));
  }

  static PropertyType type(ResolvedProperty property) {
    TypeCandidate type = property.candidate().type();
    if (property.kind() == FieldKind.JSON) {
      return new PropertyType.JsonType(type.typeName());
    }
    if (type.shape() instanceof Shape.Converted shape) {
      return new PropertyType.Converted(
          type.typeName(), shape.stored(), shape.converter(), shape.name());
    }
    if (type.shape() instanceof Shape.ListShape shape) {
      return new PropertyType.ArrayType(type.typeName(), shape.element());
    }
    if (type.shape() instanceof Shape.EnumShape shape) {
      return new PropertyType.EnumType(type.typeName(), shape.constants());
    }
    return new PropertyType.Scalar(((Shape.Scalar) type.shape()).type(), type.typeName());
  }

  static ColumnDescriptor column(ResolvedProperty property, String name) {
    Optional<ColumnOptions> written = property.annotation().map(FieldAnnotation::column);
    List<Option> options = new ArrayList<>();
    addIf(options, property.isNullable(), Option.NULLABLE);
    addIf(options, property.isKey(), Option.KEY);
    addIf(options, property.isKey() && property.kind().isAuto(), Option.GENERATED);
    boolean unique =
        property.kind() == FieldKind.ONE_TO_ONE
            || written.filter(ColumnOptions::unique).isPresent();
    addIf(options, unique && !property.isKey(), Option.UNIQUE);
    boolean index =
        (property.kind() == FieldKind.FOREIGN_KEY && written.isEmpty())
            || written.filter(ColumnOptions::index).isPresent();
    addIf(options, index && !unique && !property.isKey(), Option.INDEX);
    addIf(options, written.filter(ColumnOptions::autoNow).isPresent(), Option.AUTO_NOW);
    addIf(options, written.filter(ColumnOptions::autoNowAdd).isPresent(), Option.AUTO_NOW_ADD);
    addIf(options, property.candidate().is(PropertyCandidate.Trait.SENSITIVE), Option.SENSITIVE);
    addIf(options, property.candidate().is(PropertyCandidate.Trait.VERSION), Option.VERSION);
    return new ColumnDescriptor(
        name,
        options,
        written.map(ColumnOptions::collation).orElse(""),
        property.candidate().renamedFrom());
  }

  private static void addIf(List<Option> options, boolean holds, Option option) {
    if (holds) {
      options.add(option);
    }
  }

  AbstractDescriptor buildAbstract(List<ResolvedProperty> resolved) {
    List<FieldDescriptor> fields = new ArrayList<>();
    List<String> nullable = new ArrayList<>();
    for (ResolvedProperty property : resolved) {
      PropertyCandidate candidate = property.candidate();
      if (candidate.is(PropertyCandidate.Trait.OWN)) {
        fields.add(
            new FieldDescriptor(property.name(), candidate.type().typeName(), access(candidate)));
        if (property.isNullable()) {
          nullable.add(property.name());
        }
      }
    }
    return new AbstractDescriptor(
        name(),
        model.type().origin(),
        model.type().is(ClassCandidate.Trait.PUBLIC),
        model.type().typeParameters(),
        fields,
        nullable);
  }
}
