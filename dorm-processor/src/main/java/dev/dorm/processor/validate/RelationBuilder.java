package dev.dorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.candidate.TargetCandidate.RelationSketch;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ModelName;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ReverseProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import java.util.List;
import java.util.Optional;

/**
 * Puts a model's relations together: the names of the tables between, what a reverse side reverses.
 */
final class RelationBuilder {
  private final ModelCandidate model;
  private final RelationRules rules;
  private final NamingRules naming;
  private final String table;

  RelationBuilder(ModelCandidate model, Diagnostics diagnostics, NamingRules naming, String table) {
    this.model = model;
    this.rules = new RelationRules(model, diagnostics);
    this.naming = naming;
    this.table = table;
  }

  ToOneProperty toOne(ResolvedProperty property, ColumnDescriptor column, Access access) {
    Optional<FieldAnnotation> annotation = property.annotation();
    TargetCandidate target = property.target().orElseThrow();
    return new ToOneProperty(
        property.name(),
        access,
        property.kind(),
        name(target),
        target.key().isEmpty() ? ClassName.get(Long.class) : target.key().get(0),
        column,
        annotation.flatMap(each -> each.relation().onDelete()).orElse("CASCADE"),
        annotation.map(each -> each.relation().constraint()).orElse(true));
  }

  Optional<PropertyDescriptor> toMany(ResolvedProperty property, Access access) {
    TargetCandidate target = property.target().orElseThrow();
    if (property.kind() == FieldKind.REVERSE) {
      return rules
          .reversed(property)
          .map(
              relation ->
                  new ReverseProperty(
                      property.name(), access, name(target), relation.property(), relation.kind()));
    }
    return Optional.of(manyToMany(property, target, access));
  }

  private PropertyDescriptor manyToMany(
      ResolvedProperty property, TargetCandidate target, Access access) {
    Optional<TargetCandidate> through =
        property
            .annotation()
            .flatMap(each -> each.relation().through())
            .filter(each -> each.kind() == TargetCandidate.Kind.MODEL);
    String source = model.type().name().simpleName();
    boolean alike = source.equalsIgnoreCase(target.simpleName());
    String sourceColumn = DatabaseNames.lower((alike ? "from_" : "") + source) + "_id";
    String targetColumn = DatabaseNames.lower((alike ? "to_" : "") + target.simpleName()) + "_id";
    String between = through.isPresent() ? tableOf(through.get()) : table(property);
    if (through.isPresent()) {
      sourceColumn = column(through.get(), model.type().name(), 0).orElse(sourceColumn);
      boolean self = target.name().equals(model.type().name());
      targetColumn = column(through.get(), target.name(), self ? 1 : 0).orElse(targetColumn);
    }
    return new ToManyProperty(
        property.name(),
        access,
        name(target),
        between,
        sourceColumn,
        targetColumn,
        through.map(RelationBuilder::name),
        source.equals(target.simpleName())
            && property.annotation().filter(each -> each.relation().symmetrical()).isPresent(),
        property.candidate().renamedFrom());
  }

  private String table(ResolvedProperty property) {
    String written = property.annotation().flatMap(each -> each.relation().table()).orElse("");
    String name =
        written.isBlank() ? table + "_" + DatabaseNames.snakeCase(property.name()) : written;
    naming.checkTable(
        name,
        property.at("table"),
        property.path(),
        "@ManyToMany(table = \"…\") with a shorter name");
    return name;
  }

  private static String tableOf(TargetCandidate through) {
    return through.table().isBlank()
        ? through.app() + "_" + DatabaseNames.lower(through.simpleName())
        : through.table();
  }

  private static Optional<String> column(TargetCandidate through, ClassName type, int place) {
    List<RelationSketch> keys =
        through.relations().stream()
            .filter(relation -> relation.kind().isToOne() && relation.target().equals(type))
            .toList();
    return keys.stream()
        .skip(place)
        .findFirst()
        .map(
            relation ->
                relation.column().isEmpty()
                    ? DatabaseNames.snakeCase(relation.property()) + "_id"
                    : relation.column());
  }

  private static ModelName name(TargetCandidate target) {
    return new ModelName(target.name(), target.app());
  }
}
