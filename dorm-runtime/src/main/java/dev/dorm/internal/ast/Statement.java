package dev.dorm.internal.ast;

import dev.dorm.generated.Node;

/** A statement without its values. */
public sealed interface Statement extends Node
    permits Query,
        CountOf,
        Compute,
        Locked,
        Insert,
        Load,
        Upsert,
        Update,
        UpdateRows,
        Delete,
        DeleteTogether,
        InsertPairs,
        DeletePairs,
        DeleteLinks {}
