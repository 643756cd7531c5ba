/** The models of the contract: those of the guide, in the tables of {@code StubTables}. */
@NullMarked
package dev.dorm.tests.stub;

import org.jspecify.annotations.NullMarked;
