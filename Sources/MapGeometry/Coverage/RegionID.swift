/// The stable name of a region: lowercase letters, digits and single hyphens, as in `north-manchuria`.
public struct RegionID: Hashable, Sendable {
  /// Lowercase letters, digits and single hyphens, as in `north-manchuria`.
  public let name: String

  /// Fails when the name has other characters than `a`–`z`, `0`–`9` and single inner hyphens.
  public init(_ name: String) throws(RegionIDError) {
    guard RegionID.isWellFormed(name) else { throw RegionIDError(name: name) }
    self.name = name
  }

  /// Takes a name that is known to be well-formed.
  package init(knownValid name: String) {
    self.name = name
  }

  /// Whether the text has the form of an id in the files of a data set.
  public static func isWellFormed(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      var isBehindHyphen = true
      for byte in bytes {
        if byte == UInt8(ascii: "-") {
          guard !isBehindHyphen else { return false }
          isBehindHyphen = true
        } else {
          guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else { return false }
          isBehindHyphen = false
        }
      }
      return !isBehindHyphen
    }
  }
}

extension RegionID: Comparable, CustomStringConvertible {
  /// In the order of the names' bytes.
  public static func < (a: RegionID, b: RegionID) -> Bool { a.name < b.name }
  /// The name.
  public var description: String { name }
}

/// Why a text is not a region's id.
public struct RegionIDError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text that was found.
  public let name: String

  /// What was found and what was expected.
  public var description: String {
    "\"\(name)\" is no id: expected lowercase letters, digits and single hyphens, as in north-coast"
  }
}
