package dev.dorm.tests.contract;

import java.util.List;

/** The base of long tests of queries: without SQLite's file, which answers as the memory does. */
abstract class QueryContractTest extends ContractTest {
  static List<DatabaseKind> kinds() {
    return List.of(DatabaseKind.SQLITE_MEMORY, DatabaseKind.POSTGRESQL);
  }
}
