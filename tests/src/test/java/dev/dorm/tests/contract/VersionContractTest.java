package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Ref;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.VersionConflict;
import dev.dorm.tests.saving.Account;
import dev.dorm.tests.saving.Account_;
import dev.dorm.tests.saving.Holder;
import dev.dorm.tests.saving.Holder_;
import dev.dorm.tests.saving.SaveTables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that do not overwrite what another one has saved. */
final class VersionContractTest extends ContractTest {
  @BeforeEach
  void makeTables() {
    SaveTables.create(database, kind);
    recorder.clear();
  }

  private static Account account(String name) {
    return Account_.objects.create(Account_.name.set(name), Account_.balance.set(1));
  }

  private static Account stored(Account account) {
    return Account_.objects.getById(account.id);
  }

  private static Account changedMeanwhile(Account account) {
    Account other = stored(account);
    other.balance = 50;
    other.save();
    return account;
  }

  @Test
  void eachSaveCountsUp() {
    Account account = account("a");
    assertThat(account.version).isZero();
    account.balance = 2;
    assertThat(statementOf(account::save)).contains("\"version\"").doesNotContain("\"name\"");
    assertThat(account.version).isEqualTo(1);
    account.note = "n";
    account.save(Account_.note);
    account.save(Account_.version);
    assertThat(account.version).isEqualTo(3);
    runs(0, account::save);
    assertThat(stored(account).version).isEqualTo(3);
  }

  @Test
  void aSaveOfWhatAnotherOneChangedIsRefused() {
    Account account = changedMeanwhile(account("a"));
    account.note = "mine";
    VersionConflict conflict = catchThrowableOfType(VersionConflict.class, account::save);
    assertThat(conflict.code()).isEqualTo("DORM3070");
    assertThat(conflict)
        .hasMessageContaining("Account#" + account.id)
        .hasMessageContaining("version was 0 and is 1")
        .hasMessageContaining("FIX: refreshFromDb()");
    assertThat(conflict.objects()).containsExactly(account);
    fails("DORM3070", () -> account.save(Account_.note));
    fails("DORM3070", account::delete);
    assertThat(account.version).isZero();
    Account now = stored(account);
    assertThat(now.note).isNull();
    assertThat(now.balance).isEqualTo(50);
    account.refreshFromDb();
    account.note = "mine";
    account.save();
    assertThat(stored(account)).extracting("note", "version").containsExactly("mine", 2L);
    account.delete();
    assertThat(Account_.objects.exists()).isFalse();
  }

  @Test
  void theTwinsRefuseTheSame() {
    Account account = changedMeanwhile(account("a"));
    account.note = "mine";
    assertThatThrownBy(() -> account.asave().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(VersionConflict.class);
    assertThatThrownBy(() -> account.adelete().join()).hasCauseInstanceOf(VersionConflict.class);
    assertThatThrownBy(() -> Account_.objects.abulkUpdate(List.of(account)).join())
        .hasCauseInstanceOf(VersionConflict.class);
  }

  @Test
  void aRowThatIsGoneIsNoConflict() {
    Account account = account("a");
    stored(account).delete();
    account.note = "mine";
    assertThatThrownBy(account::save).isInstanceOf(DoesNotExist.class);
    assertThat(account.delete().total()).isZero();
  }

  @Test
  void anObjectThatWasNotLoadedSaysWhichVersionItIs() {
    Account account = changedMeanwhile(account("a"));
    Account form = new Account();
    form.id = account.id;
    form.name = "from a form";
    fails("DORM3070", form::save);
    fails("DORM3070", form::delete);
    form.version = 1;
    form.save();
    assertThat(stored(account)).extracting("name", "version").containsExactly("from a form", 2L);
    Account fresh = new Account();
    fresh.id = 4711L;
    fresh.save();
    assertThat(stored(fresh).version).isZero();
  }

  @Test
  void anObjectMayTakeTheVersionOfAForm() {
    Account account = changedMeanwhile(account("a"));
    Account current = stored(account);
    current.version = 0;
    runs(0, current::save);
    current.note = "from an old form";
    fails("DORM3070", current::save);
    current.version = 1;
    current.save();
    assertThat(stored(account).version).isEqualTo(2);
  }

  @Test
  void aPartOfARowHasItsVersion() {
    Account account = account("a");
    Account part = Account_.objects.only(Account_.note).get();
    assertThat(part.isLoaded(Account_.version)).isTrue();
    assertThat(Account_.objects.defer(Account_.version).get().isLoaded(Account_.version)).isTrue();
    part.note = "part";
    part.save();
    assertThat(stored(account)).extracting("note", "version").containsExactly("part", 1L);
    Account raw = Account_.objects.raw("SELECT id, note FROM save_account").list().get(0);
    raw.note = "raw";
    refuses("DORM3071", raw::save);
    refuses("DORM3071", () -> raw.save(Account_.note));
    refuses("DORM3071", raw::delete);
    refuses("DORM3071", () -> Account_.objects.bulkUpdate(List.of(raw), Account_.note));
    assertThat(raw.getVersion()).isEqualTo(1);
    raw.save();
    assertThat(stored(account).note).isEqualTo("raw");
  }

  @Test
  void aConflictInABatchNamesTheRow() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      accounts.add(account("a" + i));
    }
    accounts.forEach(each -> each.balance = 7);
    assertThat(Account_.objects.bulkUpdate(accounts, Account_.balance)).isEqualTo(10);
    assertThat(Account_.objects.list()).allMatch(each -> each.version == 1 && each.balance == 7);
    assertThat(accounts).allMatch(each -> each.version == 1);
    Account changed = accounts.get(6);
    changedMeanwhile(changed);
    accounts.forEach(each -> each.balance = 8);
    VersionConflict conflict =
        catchThrowableOfType(VersionConflict.class, () -> Account_.objects.bulkUpdate(accounts));
    assertThat(conflict.objects()).containsExactly(changed);
    assertThat(conflict)
        .hasMessageContaining("Account#" + changed.id + " of the list")
        .hasMessageNotContaining("Account#" + accounts.get(5).id);
    assertThat(Account_.objects.filter(Account_.balance.eq(8)).exists()).isFalse();
    assertThat(accounts).allMatch(each -> each.version == 1);
    changed.refreshFromDb();
    changed.balance = 8;
    assertThat(Account_.objects.bulkUpdate(accounts)).isEqualTo(10);
    for (Account each : accounts) {
      assertThat(each.version).isEqualTo(stored(each).version);
    }
  }

  @Test
  void whatWritesManyRowsCountsUpToo() {
    Account account = account("a");
    assertThat(statementOf(() -> Account_.objects.all().update(Account_.balance.set(3))))
        .contains("\"version\"");
    fails("DORM3070", account::delete);
    account.refreshFromDb();
    assertThat(account.version).isEqualTo(1);
    Account_.objects.all().update(Account_.version.set(40));
    assertThat(stored(account).version).isEqualTo(40);
    Account copy = new Account();
    copy.name = "a";
    copy.balance = 9;
    Account_.objects.bulkCreate(List.of(copy), onConflict(Account_.name).doUpdate());
    assertThat(stored(account)).extracting("balance", "version").containsExactly(9, 41L);
    Account_.objects.bulkCreate(
        List.of(copy), onConflict(Account_.name).doUpdate(Account_.balance));
    assertThat(stored(account).version).isEqualTo(42);
    Account_.objects.updateOrCreate(by(Account_.name.set("a")), Account_.balance.set(10));
    assertThat(stored(account)).extracting("balance", "version").containsExactly(10, 43L);
  }

  @Test
  void whatChangesAReferenceCountsUpToo() {
    Holder holder = Holder_.objects.create(Holder_.name.set("h"));
    Account account = account("a");
    holder.accounts.add(account);
    assertThat(stored(account).version).isEqualTo(1);
    holder.accounts.remove(account);
    assertThat(stored(account).version).isEqualTo(2);
    account.refreshFromDb();
    account.holder = Ref.of(holder);
    account.save();
    holder.delete();
    assertThat(stored(account)).extracting("holder", "version").containsExactly(null, 4L);
  }

  @Test
  void manyThreadsLoseNoChange() throws Exception {
    Account account = account("a");
    int threads = 8;
    int each = 25;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  for (int done = 0; done < each; ) {
                    Account mine = stored(account);
                    mine.balance++;
                    try {
                      mine.save();
                      done++;
                    } catch (VersionConflict again) {
                      assertThat(again.objects()).containsExactly(mine);
                    }
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get(120, TimeUnit.SECONDS);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(stored(account))
        .extracting("balance", "version")
        .containsExactly(1 + threads * each, (long) threads * each);
  }
}
