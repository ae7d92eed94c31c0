import CSQLite
import MapGeometry

/// A running SQL statement; finalized on deinit.
@safe struct Statement: ~Copyable {
  private let statement: OpaquePointer
  private let connection: Connection
  private let file: String?

  /// The storage class of a value in the current row.
  enum Storage {
    case null, integer, number, text, bytes
  }

  init(_ sql: String, on connection: Connection, file: String? = nil) throws(LayerError) {
    guard let statement = unsafe connection.prepared(sql) else {
      throw connection.error(in: "read the database", file: file)
    }
    unsafe self.statement = statement
    self.connection = connection
    self.file = file
  }

  deinit { unsafe sqlite3_finalize(statement) }

  /// Goes to the next row; false if there is none.
  func next() throws(LayerError) -> Bool {
    switch unsafe sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.error(in: "go through the rows", file: file)
    }
  }

  /// Runs the statement, which gives no rows, and makes it ready to run again.
  func run() throws(LayerError) {
    while try next() {}
    unsafe sqlite3_reset(statement)
    unsafe sqlite3_clear_bindings(statement)
  }

  /// The storage class of a column in this row, columns counted from 0.
  func storage(_ column: Int) -> Storage {
    switch unsafe sqlite3_column_type(statement, CInt(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .number
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .bytes
    default: .null
    }
  }

  var columnCount: Int { Int(unsafe sqlite3_column_count(statement)) }

  func columnName(_ column: Int) -> String {
    unsafe sqlite3_column_name(statement, CInt(column)).map { unsafe String(cString: $0) } ?? ""
  }

  func integer(_ column: Int) -> Int { Int(unsafe sqlite3_column_int64(statement, CInt(column))) }

  func number(_ column: Int) -> Double { unsafe sqlite3_column_double(statement, CInt(column)) }

  /// The bytes of a value; those of a text should be UTF-8 but may not be.
  func bytes(_ column: Int) -> [UInt8] {
    let column = CInt(column)
    let start =
      unsafe sqlite3_column_type(statement, column) == SQLITE_TEXT
      ? UnsafeRawPointer(sqlite3_column_text(statement, column)) : sqlite3_column_blob(statement, column)
    let count = unsafe sqlite3_column_bytes(statement, column)
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: unsafe start == nil ? 0 : Int(count)))
  }

  /// A text; nil if the value is missing or invalid.
  func text(_ column: Int) -> String? {
    guard storage(column) == .text else { return nil }
    return String(validating: bytes(column), as: UTF8.self)
  }

  /// Sets a parameter, counted from 1.
  func bind(_ index: Int, integer: Int) { unsafe sqlite3_bind_int64(statement, CInt(index), Int64(integer)) }

  func bind(_ index: Int, number: Double) { unsafe sqlite3_bind_double(statement, CInt(index), number) }

  func bind(_ index: Int, text: String) {
    unsafe spheres_sqlite3_bind_text(statement, CInt(index), text, CInt(text.utf8.count))
  }

  func bind(_ index: Int, bytes: [UInt8]) {
    unsafe spheres_sqlite3_bind_blob(statement, CInt(index), bytes, CInt(bytes.count))
  }
}
