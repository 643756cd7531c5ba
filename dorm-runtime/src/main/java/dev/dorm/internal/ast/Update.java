package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;
import java.util.List;

/** Changed rows. The predicate goes over no relation; what does stands in a subquery on the key. */
public record Update(ModelBinding<?> model, List<Assigned> assigned, Predicate where)
    implements Statement {}
