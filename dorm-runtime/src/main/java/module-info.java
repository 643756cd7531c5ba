/** The runtime of dorm: models, queries and transactions on SQLite and PostgreSQL. */
@SuppressWarnings("requires-automatic") // the PostgreSQL driver has no descriptor of its own
module dev.dorm.runtime {
  requires transitive dev.dorm.annotations;
  requires transitive java.sql;
  requires transitive org.jspecify;
  requires org.slf4j;
  requires static com.fasterxml.jackson.databind;
  requires static com.zaxxer.hikari;
  requires static jdk.jfr;
  requires static org.postgresql.jdbc;
  requires static org.xerial.sqlitejdbc;

  exports dev.dorm;
  exports dev.dorm.convert;
  exports dev.dorm.dialect;
  exports dev.dorm.exception;
  exports dev.dorm.generated;
  exports dev.dorm.json;
  exports dev.dorm.observe;
  exports dev.dorm.query;
  exports dev.dorm.signal;
  exports dev.dorm.transaction;
  exports dev.dorm.validation;

  // The driver makes its sockets by the name of a class.
  exports dev.dorm.internal.postgresql to
      org.postgresql.jdbc;

  uses dev.dorm.generated.ModelRegistry;
}
