package dev.dorm.internal.transaction;

/** Something that is open on the connection of a block and cannot outlive it. */
public interface BlockResource {
  /** Closes it, because its block ends; never throws. */
  void blockEnds();
}
