// SQLite, and the two calls that Swift cannot make: one is variadic, the other takes a pointer that is a
// number.
#include <sqlite3.h>

// Turns a switch of a connection on or off.
static inline int spheres_sqlite3_switch(sqlite3 *connection, int which, int on) {
  return sqlite3_db_config(connection, which, on, (int *)0);
}

// Binds a copy of a text.
static inline int spheres_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int count) {
  return sqlite3_bind_text(statement, index, text, count, SQLITE_TRANSIENT);
}

// Binds a copy of bytes; no bytes are an empty value, not null.
static inline int spheres_sqlite3_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
  return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}
