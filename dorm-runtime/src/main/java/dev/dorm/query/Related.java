package dev.dorm.query;

/**
 * What belongs to a row and can be fetched with it: the row at the end of a way, or the rows behind
 * a to-many relation.
 *
 * @param <R> the model that the query starts from
 */
public sealed interface Related<R>
    permits EntityPath, ToManyExpression, ReverseOneRelation, RelatedList {}
