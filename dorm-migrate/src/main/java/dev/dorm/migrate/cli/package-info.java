/** The command line: words in, the library's methods, texts and an exit code out. */
@NullMarked
package dev.dorm.migrate.cli;

import org.jspecify.annotations.NullMarked;
