/// The columns that are added to rows, and what becomes of columns that have such a name already.
public struct AddedColumns: Sendable {
  /// The columns in their order: those that are always added, then the others as they were named; the distance to a
  /// border, which is computed row by row, last.
  public let columns: [AddedColumn]
  /// The prefix of their names.
  public let prefix: String
  /// Whether columns that have such a name are left out of the rows; otherwise they are an error.
  public let replaces: Bool

  /// The columns that are always added, and others.
  public init(_ others: [AddedColumn] = [], prefix: String = "", replacing: Bool = false) {
    var columns = AddedColumn.always
    for column in others where !columns.contains(column) { columns.append(column) }
    self.columns = columns.filter { $0 != .borderKilometres } + columns.filter { $0 == .borderKilometres }
    self.prefix = prefix
    replaces = replacing
  }

  /// The name of a column.
  func name(of column: AddedColumn) -> String { prefix + column.rawValue }

  /// Which of the names are those of added columns, where these may be replaced.
  ///
  /// In tables names are case-insensitive, as in the programs that read them next; in objects they are
  /// case-sensitive.
  func taken(among names: [String], areMembers: Bool) throws(TableError) -> [Bool] {
    let taken = names.map { isTaken($0, prefix, areMembers) }
    let found = zip(names, taken).filter(\.1).map(\.0)
    guard !found.isEmpty, !replaces else { return taken }
    let free = ["spheres_", "spheres2_", "spheres3_"].first { prefix in
      !names.contains { isTaken($0, prefix, areMembers) }
    }
    throw .namesTaken(found, freePrefix: free)
  }

  private func isTaken(_ name: String, _ prefix: String, _ isMember: Bool) -> Bool {
    columns.contains { column in
      let added = prefix + column.rawValue
      return isMember ? name == added : name.lowercased() == added.lowercased()
    }
  }
}
