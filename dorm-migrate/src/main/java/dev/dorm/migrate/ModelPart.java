package dev.dorm.migrate;

/** What a model is made of in {@link Ops#createModel}: fields, indexes and constraints. */
public sealed interface ModelPart
    permits CheckSpec, CommentSpec, FieldSpec, IndexSpec, UniqueSpec {}
