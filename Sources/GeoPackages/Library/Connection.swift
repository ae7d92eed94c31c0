import CSQLite
import MapGeometry

/// An open SQLite database; every statement made with it keeps it alive.
///
/// Used by one thread during one operation, never handed out.
@safe
final class Connection {
  private let database: OpaquePointer

  /// Opens a file read-only: SQLite takes no lock, looks for no log, and does not trust the file's schema.
  ///
  /// Views, triggers and functions of the schema never run: the connection refuses every action except
  /// reading tables. A value or a statement is at most as long as the file allows.
  init(reading path: String, size: Int) throws(LayerError) {
    unsafe database = try Connection.opened(
      Connection.address(of: path),
      SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
      path
    )
    for (which, isOn) in [
      (SQLITE_DBCONFIG_DEFENSIVE, true), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
      (SQLITE_DBCONFIG_ENABLE_TRIGGER, false), (SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
      let result = unsafe spheres_sqlite3_switch(database, which, isOn ? 1 : 0)
      guard result == SQLITE_OK else { throw error(in: "set up a connection", file: path) }
    }
    // A text stored as UTF-16 can grow by half when converted to UTF-8.
    let longest = CInt(clamping: max(2 * size, 1_000_000))
    for limit in [SQLITE_LIMIT_LENGTH, SQLITE_LIMIT_SQL_LENGTH] {
      _ = unsafe sqlite3_limit(database, limit, longest)
    }
    unsafe sqlite3_set_authorizer(
      database,
      { _, action, _, _, _, _ in
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_PRAGMA: SQLITE_OK
        default: SQLITE_DENY
        }
      },
      nil
    )
  }

  init() throws(LayerError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    unsafe database = try Connection.opened(":memory:", flags, nil)
  }

  // A remaining statement keeps the database open.
  deinit { unsafe sqlite3_close_v2(database) }

  private static func opened(
    _ address: String,
    _ flags: CInt,
    _ path: String?
  ) throws(LayerError) -> OpaquePointer {
    var opened: OpaquePointer?
    let result = unsafe sqlite3_open_v2(address, &opened, flags, nil)
    guard result == SQLITE_OK, let database = unsafe opened else {
      let words = unsafe String(cString: sqlite3_errstr(result))
      unsafe sqlite3_close_v2(opened)
      throw LayerError(.library, file: path, found: words, expected: "a database to open")
    }
    return unsafe database
  }

  /// The URI of a file that nobody changes meanwhile, percent-encoded.
  private static func address(of path: String) -> String {
    var address = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return address + "?immutable=1"
  }

  /// A prepared statement that has not been run.
  func prepared(_ sql: String) -> OpaquePointer? {
    var statement: OpaquePointer?
    let result = unsafe sqlite3_prepare_v2(database, sql, CInt(sql.utf8.count), &statement, nil)
    return unsafe result == SQLITE_OK ? statement : nil
  }

  /// SQLite's last error message, as an error.
  func error(in operation: String, file: String?, layer: String? = nil) -> LayerError {
    let words = unsafe String(cString: sqlite3_errmsg(database))
    return LayerError(.library, file: file, layer: layer, found: words, expected: "to \(operation)")
  }

  /// The whole database as the bytes of a file.
  func serialized() throws(LayerError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let bytes = unsafe sqlite3_serialize(database, "main", &size, 0) else {
      throw error(in: "lay out the file", file: nil)
    }
    defer { unsafe sqlite3_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }
}
