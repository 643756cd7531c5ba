package dev.dorm.processor.diagnostic;

/**
 * One thing to say to the user.
 *
 * @param code what it is
 * @param origin where it is
 * @param message the whole text
 */
public record Diagnostic(DiagnosticCode code, Origin origin, String message) {}
