import CommandSupport

/// The names of the columns that are added, and what becomes of columns that have such a name already.
struct AddedNames: Sendable {
  /// The columns, in order.
  let columns: [AddedColumn]
  /// What goes before their names.
  let prefix: String
  /// Whether columns of these names are left out of the rows.
  let replaces: Bool

  /// The name of a column.
  func name(of column: AddedColumn) -> String { prefix + column.rawValue }

  /// Which names are those of columns that are added; none unless they may be replaced.
  ///
  /// In tables upper and lower case count as one, as in the programs that read them next; in objects they differ.
  func taken(among names: [String], areMembers: Bool) throws(CommandFailure) -> [Bool] {
    let taken = names.map { Self.holds(columns.map(name), $0, areMembers: areMembers) }
    let found = zip(names, taken).filter(\.1).map { "\"\($0.0)\"" }
    guard !found.isEmpty, !replaces else { return taken }
    let prefix = ["spheres_", "spheres2_", "spheres3_"].first { prefix in
      !names.contains { Self.holds(columns.map { prefix + $0.rawValue }, $0, areMembers: areMembers) }
    }
    throw .badInput(
      "\(found.joined(separator: ", ")) would stand there twice: --prefix \(prefix ?? "TEXT") gives the columns added "
        + "other names, --replace puts them in the place of those that are there"
    )
  }

  private static func holds(_ names: [String], _ name: String, areMembers: Bool) -> Bool {
    names.contains { areMembers ? $0 == name : $0.lowercased() == name.lowercased() }
  }
}
