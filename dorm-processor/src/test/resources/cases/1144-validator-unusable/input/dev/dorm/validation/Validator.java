package dev.dorm.validation;

public interface Validator<T> {}
