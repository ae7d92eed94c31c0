import Foundation
import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// The committed base map.
enum BaseMap {
  static let layers = ["frontiers", "lakes", "land", "places", "provinces", "rivers"]

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("GeoData/base").path

  static func path(of name: String) -> String { "\(folder)/\(name).shp" }

  static func layer(_ name: String) throws -> Shapefile { try Shapefile(contentsOf: path(of: name)) }
}

@Suite struct BaseMapTests {
  @Test func `every layer is tested here`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: BaseMap.folder)
    #expect(names.filter { $0.hasSuffix(".shp") }.sorted() == BaseMap.layers.map { "\($0).shp" })
  }

  @Test(arguments: BaseMap.layers)
  func `every feature has a shape, within the box`(_ name: String) throws {
    let box = BoundingBox(try at(70, 28), try at(150, 60))
    let layer = try BaseMap.layer(name)
    #expect(layer.features.count > 50)
    for feature in layer.features {
      #expect(box.contains(try #require(feature.geometry?.boundingBox)))
    }
  }

  @Test func `all layers together are smaller than six megabytes`() throws {
    let sizes = try FileManager.default.contentsOfDirectory(atPath: BaseMap.folder).map { name in
      try FileManager.default.attributesOfItem(atPath: "\(BaseMap.folder)/\(name)")[.size] as? Int ?? 0
    }
    #expect(sizes.reduce(0, +) < 6_000_000)
  }

  @Test(arguments: [
    (646, "Second Songhua"), (680, "Yalu"), (692, "Tao'er"), (940, "Nen"), (967, "Nen"), (1108, "Tumen"),
  ])
  func `the rivers of the treaties have their numbers and names`(
    _ number: Int,
    _ name: String
  )
    throws
  {
    let rivers = try BaseMap.layer("rivers").features.filter { $0["rivernum"] == .integer(number) }
    #expect(!rivers.isEmpty)
    #expect(rivers.allSatisfy { $0["name"] == .string(name) })
  }

  @Test func `the Tao'er crosses 122 degrees east once, near 46.277 north`() throws {
    let meridian = try at(122, 0).x
    var crossings: [Double] = []
    for river in try BaseMap.layer("rivers").features where river["rivernum"] == .integer(692) {
      for line in try #require(river.geometry).lines {
        for edge in line.edges where (edge.from.x < meridian) != (edge.to.x < meridian) {
          let share = Double(meridian - edge.from.x) / Double(edge.to.x - edge.from.x)
          crossings.append(edge.from.latitude + share * (edge.to.latitude - edge.from.latitude))
        }
      }
    }
    #expect(crossings.count == 1)
    #expect(abs(try #require(crossings.first) - 46.277) < 0.001)
  }

  @Test func `Jeju and Ullung are on the map`() throws {
    let land = try BaseMap.layer("land").features.compactMap(\.geometry).flatMap(\.polygons)
    for position in [try at(126.55, 33.37), try at(130.86, 37.5)] {
      #expect(land.contains { $0.side(of: position) == .inside })
    }
  }

  @Test func `names of provinces are in their own spelling`() throws {
    let names = try BaseMap.layer("provinces").features.compactMap { $0["name_l"] }
    #expect(names.contains(.string("Tôv")) || names.contains(.string("Töv")))
  }
}

extension Geometry {
  fileprivate var lines: [LineString] {
    switch self {
    case .lineString(let line): [line]
    case .multiLineString(let lines): lines
    default: []
    }
  }

  fileprivate var polygons: [Polygon] {
    switch self {
    case .polygon(let polygon): [polygon]
    case .multiPolygon(let polygons): polygons
    default: []
    }
  }
}
