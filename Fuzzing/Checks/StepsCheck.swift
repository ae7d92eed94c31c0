import MapGeometry
import RegionBuilding

@testable import DataSets

/// A delimitation, drawn over a small base map.
enum StepsCheck {
  static func run(_ bytes: [UInt8]) throws {
    let file = FileText(name: "lines/line.yaml", text: bytes.decoded, problems: Problems())
    guard let entry = file.border() else { return }
    let delimitations = [entry.delimitation] + [other].compactMap { $0 }
    var book = LineBook(layers: [rivers], points: points, baseLines: baseLines, delimitations: delimitations)
    guard let line = try? book.line(entry.delimitation.id) else { return }
    try holds(line.line.positions.count >= 2, "a line of fewer than two positions")
  }

  private static let points: [String: Position] = Dictionary(
    uniqueKeysWithValues: [
      ("a", 10.0, 50.0), ("b", 11.0, 50.5), ("c", 12.0, 50.2), ("north", 11.0, 89.9), ("far", -179.5, 10.0),
      ("east", 179.9, -10.0),
    ].compactMap { name, x, y in (try? Position(longitude: x, latitude: y)).map { (name, $0) } }
  )

  private static let rivers = BaseLayer(
    name: "rivers",
    features: [line([(9.5, 50.1), (10.5, 50.3), (11.5, 50.1), (12.5, 50.4)]), line([(11, 51), (11, 50.2)])]
      .compactMap { $0 }.map { Feature(properties: [], geometry: .lineString($0)) }
  )

  private static let baseLines: [BaseLine] = [
    line([(9.5, 50.1), (10.5, 50.3), (11.5, 50.1), (12.5, 50.4)]).map {
      BaseLine(id: "river", name: "River", origin: .positions($0), uncertaintyInKilometres: 0)
    },
    line([(11, 51), (11, 50.2), (11.2, 49.5)]).map {
      BaseLine(id: "brook", name: "Brook", origin: .positions($0), uncertaintyInKilometres: 0)
    },
    line([(9, 49.6), (13, 49.7), (13, 51), (9, 51), (9, 49.6)]).map {
      BaseLine(id: "coast", name: "Coast", origin: .positions($0), uncertaintyInKilometres: 0)
    },
  ].compactMap { $0 }

  private static let other: Delimitation? = {
    let text = """
      {id: other, name: O, kind: treaty-line, sources: [s], certainty: certain, steps: [
      {begin: a, text: t, uncertainty_km: 1}, {straight: c, text: t, uncertainty_km: 1}]}
      """
    return FileText(name: "lines/other.yaml", text: text, problems: Problems()).border()?.delimitation
  }()

  private static func line(_ ordinates: [(Double, Double)]) -> LineString? {
    try? LineString(ordinates.map { try Position(longitude: $0.0, latitude: $0.1) })
  }
}
