import MapGeometry
import RegionBuilding

/// The regions of a new data set, one for each value of an attribute.
struct TemplateRegions {
  let field: String
  let nameField: String
  /// The regions in the order in which features name them first.
  private(set) var list: [(id: String, name: String)] = []
  private var known: [String: (id: String, name: String, place: Int)] = [:]
  private var taken: Set<String> = ["all"]
  /// How many regions have the same beginning of their ids.
  private var counts: [String: Int] = [:]

  /// Why a value cannot be a region: it has two names.
  struct Mixture: Error, CustomStringConvertible {
    let description: String
  }

  init(field: String, nameField: String) {
    self.field = field
    self.nameField = nameField
  }

  /// The id of a feature's region, new if no previous feature had the same value.
  mutating func id(of feature: Feature) throws(Mixture) -> String {
    let (value, name) = (feature.condition(field), feature.condition(nameField))
    if let region = known[value] {
      if region.name.isEmpty, !name.isEmpty {
        known[value]?.name = name
        if !DataSetTemplate.line(name).isEmpty { list[region.place].name = DataSetTemplate.line(name) }
        return region.id
      }
      guard name.isEmpty || region.name == name else {
        throw Mixture(
          description:
            "\(field) is \"\(value)\" for both \(region.name) and \(name); expected a field that tells"
            + " regions apart, as perhaps \(nameField) itself"
        )
      }
      return region.id
    }
    let line = DataSetTemplate.line(name)
    let stem = DataSetTemplate.identifier(line.isEmpty ? value : line)
    var id = stem
    while !taken.insert(id).inserted {
      counts[stem, default: 1] += 1
      id = "\(stem)-\(counts[stem] ?? 1)"
    }
    known[value] = (id, name, list.count)
    let shown = [line, DataSetTemplate.line(value), id].first { !$0.isEmpty }
    list.append((id, shown ?? id))
    return id
  }
}
