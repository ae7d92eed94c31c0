/// The numbers under which other data sets know a power, a region, an instrument or a place; nil where none
/// is verified.
///
/// A number stands for the thing on all its days, also on those before or after the list has it.
public struct Codes: Hashable, Sendable {
  /// The number in the list of independent states of Gleditsch and Ward.
  public let gleditschWard: Int?
  /// The number in the state system of the Correlates of War.
  public let correlatesOfWar: Int?
  /// The item of Wikidata, as `Q30`.
  public let wikidata: String?
  /// The number of the place of today in GeoNames.
  public let geoNames: Int?

  /// No codes.
  public static let none = Codes()

  package init(
    gleditschWard: Int? = nil,
    correlatesOfWar: Int? = nil,
    wikidata: String? = nil,
    geoNames: Int? = nil
  ) {
    self.gleditschWard = gleditschWard
    self.correlatesOfWar = correlatesOfWar
    self.wikidata = wikidata
    self.geoNames = geoNames
  }

  /// Whether a text is the id of an item: `Q` and a number that begins with no zero.
  package static func isItem(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (2...12).contains(bytes.count), bytes.first == UInt8(ascii: "Q") else { return false }
    let digits = bytes.dropFirst()
    return digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The numbers of states that lists may have.
  package static let states = 1...9999
  /// The numbers that GeoNames may have.
  package static let places = 1...999_999_999
}
