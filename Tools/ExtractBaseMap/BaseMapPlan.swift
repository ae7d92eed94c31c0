import MapGeometry
import Yams

/// What a data set cuts out of Natural Earth: the box, the countries whose provinces it has, the names of rivers.
///
/// Read from `base.yaml` in the data set's folder, so that the base map of another region needs no Swift.
struct BaseMapPlan {
  /// The box of the map.
  let box: BoundingBox
  /// The countries whose provincial limits are cut out, by Natural Earth's three-letter codes; empty for no
  /// provinces.
  let countries: [String]
  /// Names of rivers by Natural Earth's number, where its own name is damaged or another is wanted.
  let riverNames: [Int: String]

  /// A plan of these parts.
  init(box: BoundingBox, countries: [String] = [], riverNames: [Int: String] = [:]) {
    self.box = box
    self.countries = countries
    self.riverNames = riverNames
  }

  /// What is wrong with the file: what was found, and what was expected.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads the text of `base.yaml`.
  init(yaml text: String) throws(Fault) {
    let root: Node.Mapping
    do {
      guard let mapping = try compose(yaml: text)?.mapping else {
        throw Fault(description: "is no mapping of fields; expected extent: [west, south, east, north]")
      }
      root = mapping
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(description: "is not YAML: \(error)")
    }
    let known = ["extent", "insets", "provinces_of", "river_names"]
    for (key, _) in root where !known.contains(key.scalar?.string ?? "") {
      let name = key.scalar?.string ?? "?"
      throw Fault(description: "unknown field \"\(name)\"; expected one of \(known.joined(separator: ", "))")
    }
    box = try BaseMapPlan.box(root["extent"])
    countries = try BaseMapPlan.countries(root["provinces_of"])
    riverNames = try BaseMapPlan.names(root["river_names"])
  }

  private static func box(_ node: Node?) throws(Fault) -> BoundingBox {
    let sides = node?.sequence?.compactMap { $0.scalar.flatMap { $0.string.decimalNumber } } ?? []
    let expected = "extent: expected [west, south, east, north] in degrees, west < east and south < north"
    guard sides.count == 4, sides[0] < sides[2], sides[1] < sides[3] else {
      throw Fault(description: expected)
    }
    do {
      return BoundingBox(
        try Position(longitude: sides[0], latitude: sides[1]),
        try Position(longitude: sides[2], latitude: sides[3])
      )
    } catch {
      throw Fault(description: "extent: \(error)")
    }
  }

  private static func countries(_ node: Node?) throws(Fault) -> [String] {
    guard let node else { return [] }
    let found = node.sequence?.compactMap { $0.scalar?.string } ?? []
    guard !found.isEmpty, found.allSatisfy({ $0.utf8.count == 3 }) else {
      let expected = "a list of Natural Earth's three-letter codes of countries, as in [AAA, BBB]"
      throw Fault(description: "provinces_of: expected \(expected)")
    }
    return found
  }

  private static func names(_ node: Node?) throws(Fault) -> [Int: String] {
    guard let node else { return [:] }
    let fault = Fault(
      description: "river_names: expected a number of Natural Earth with a name, as in 123: Long"
    )
    guard let mapping = node.mapping else { throw fault }
    var names: [Int: String] = [:]
    for (key, value) in mapping {
      guard let number = key.scalar.flatMap({ Int($0.string) }), let name = value.scalar?.string else {
        throw fault
      }
      names[number] = name
    }
    return names
  }
}
