/// The stable name of an entry of a data set: lowercase letters, digits and single hyphens.
///
/// The type parameter only distinguishes ids of different things: a power's id is never taken for a source's.
public struct Identifier<Entity>: Hashable, Sendable {
  /// As data files and users write it.
  public let name: String

  /// Fails when the name has other characters than `a`–`z`, `0`–`9` and single inner hyphens.
  public init(_ name: String) throws(IdentifierError) {
    guard RegionID.isWellFormed(name) else { throw IdentifierError(name: name) }
    self.name = name
  }

  /// Takes a name that is known to be well-formed.
  package init(knownValid name: String) {
    self.name = name
  }
}

extension Identifier: Comparable, CustomStringConvertible {
  /// In the order of the names' bytes.
  public static func < (a: Identifier, b: Identifier) -> Bool { a.name < b.name }
  /// The name.
  public var description: String { name }
}

/// Tells ids of parts from others; a part's name, note and sources are Diplomacy's.
public enum PartIDs {}

/// The id of a part: a named piece of ground in one or more regions, as in `west-of-the-liao`.
public typealias PartID = Identifier<PartIDs>

/// Why a text is not an id.
public struct IdentifierError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text that was found.
  public let name: String

  /// What was found and what was expected.
  public var description: String {
    "\"\(name)\" is no id: expected lowercase letters, digits and single hyphens, as in price-1933"
  }
}
