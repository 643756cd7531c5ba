package dev.dorm.generated;

/** An opaque piece of a query, as the engine holds it. Immutable; equal pieces have equal shape. */
public interface Node {}
