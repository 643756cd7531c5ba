package dev.dorm.migrate;

import java.util.List;

public interface MigrationModule {
  String app();

  List<MigrationEntry> migrations();
}
