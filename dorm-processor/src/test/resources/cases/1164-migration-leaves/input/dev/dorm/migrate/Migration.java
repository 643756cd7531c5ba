package dev.dorm.migrate;

public abstract class Migration {}
