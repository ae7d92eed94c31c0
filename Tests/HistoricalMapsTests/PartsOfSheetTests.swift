import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections
import TestSupport
import Testing

/// Ground that is no region: parts with their edges, and zones along railways.
@Suite struct PartsOfSheetTests {
  private static func sheet(
    _ day: String,
    drawnByTreaty edges: Set<String> = [],
    _ change: (inout [Clause]) throws -> Void = { _ in }
  ) throws -> MapSheet {
    try InventedSheet.sheet(day, of: PartedAtlas.atlas(drawnByTreaty: edges, change))
  }

  @Test(arguments: [
    ("1909-01-01", []), ("1910-02-15", ["advance-approximate"]),
    ("1910-03-15", ["advance-approximate", "bridgehead"]),
    ("1910-10-01", ["advance-approximate", "bridgehead"]),
    ("1911-02-01", ["advance-approximate", "bridgehead"]), ("1911-06-01", []),
  ])
  func `the edges of a part are drawn on the days on which they divide`(_ day: String, _ ids: [String]) throws
  {
    #expect(try Self.sheet(day).partEdges.map(\.id) == ids)
  }

  @Test func `an edge is drawn only between different looks`() throws {
    let advance = try #require(try Self.sheet("1910-03-15").partEdges.first)
    #expect(advance.isApproximate)
    // Green is on both sides of 121.5 E south of 43 N: in the advance and in the bridgehead.
    #expect(!advance.passes(121.5, 42.75))
    for (longitude, latitude) in [(121.5, 43.25), (121, 42.75), (121.25, 43.5)] {
      #expect(advance.passes(longitude, latitude), "\(longitude) \(latitude)")
    }
    // From September the advance is held in the upland only, but the bridgehead reaches as far in the lowland.
    let later = try #require(try Self.sheet("1910-10-01").partEdges.first)
    #expect(later.lines == advance.lines)
  }

  @Test func `an edge is a limit of what was held, without a name`() throws {
    let sheet = try Self.sheet("1910-03-15")
    #expect(sheet.partEdges.allSatisfy { $0.name == nil && !$0.isSecret })
    #expect(sheet.partEdges.map(\.title?.text) == ["Edge of the advance", "Edge of the bridgehead"])
    #expect(try sheet.drawing().svg.contains("limit of what was held"))
    #expect(try !Self.sheet("1909-01-01").drawing().svg.contains("limit of what was held"))
  }

  @Test func `a treaty's edge is its line on the days of its clauses, even between equal looks`() throws {
    for day in ["1910-02-01", "1910-03-15", "1910-12-31"] {
      let sheet = try Self.sheet(day, drawnByTreaty: ["advance"])
      let line = try #require(sheet.treatyLines.first { $0.id == "advance-approximate" })
      #expect(line.kind == .treatyLine)
      #expect(line.passes(121.5, 42.75))
      #expect(!sheet.partEdges.contains { $0.id.hasPrefix("advance") })
    }
  }

  @Test func `on other days it is the limit of what was held, where something was`() throws {
    for (day, count) in [("1910-01-31", 0), ("1911-01-01", 1), ("1911-06-01", 0)] {
      let sheet = try Self.sheet(day, drawnByTreaty: ["advance"])
      #expect(sheet.treatyLines.isEmpty)
      #expect(sheet.partEdges.filter { $0.id.hasPrefix("advance") }.count == count, "\(day)")
    }
  }

  @Test func `a treaty's edge along a parallel says so`() throws {
    let sheet = try Self.sheet("1910-03-15", drawnByTreaty: ["bridgehead"])
    #expect(sheet.treatyLines.map { "\($0.id) \($0.kind)" } == ["bridgehead parallel"])
    let svg = try sheet.drawing().svg
    #expect(svg.contains(">parallel of a treaty<") && !svg.contains("meridian of a treaty"))
  }

  @Test func `ground that is tiny on the map has no edge`() throws {
    var settings = MapSettings()
    let corners = (try InventedAtlas.position(-170, -80), try InventedAtlas.position(170, 80))
    let day = try InventedAtlas.day("1910-02-15")
    // The advance alone is half a degree high, with the bridgehead a degree: 55 and 111 km; three pixels are 100 km.
    let alone = try PartedAtlas.atlas { $0.removeAll { $0.id.name == "advance-lowland" } }
    for (atlas, isTiny) in [(alone, true), (try PartedAtlas.atlas(), false)] {
      let snapshot = try #require(atlas.snapshot(on: day))
      settings.extent = nil
      settings.projection = nil
      var close = try MapSeries(of: atlas, on: BaseMap(), settings)
      #expect(try !close.sheet(of: snapshot).partEdges.isEmpty)
      settings.extent = BoundingBox(corners.0, corners.1)
      settings.projection = try Projection("+proj=eqc")
      var far = try MapSeries(of: atlas, on: BaseMap(), settings)
      #expect(try far.sheet(of: snapshot).partEdges.isEmpty == isTiny)
    }
  }

  @Test func `a part that looks different is a shape with the part's id and name`() throws {
    let sheet = try Self.sheet("1910-02-15")
    #expect(sheet.regions.map(\.id.name) == ["lowland", "advance", "upland", "advance-2"])
    #expect(sheet.region("advance")?.fill.overlay == .dots(power: "green"))
    #expect(sheet.region("advance")?.label == nil)
    let title = "Upland, The advance of 1910: Green League, occupation; The war of 1910"
    #expect(sheet.region("advance-2")?.title.text == title)
    #expect(sheet.region("upland")?.label == "Upland")
  }

  @Test func `ground of a part that is held by no claim on the part has the region's id with a number`()
    throws
  {
    // Green has left the parts of the lowland, and blue's army holds only the rest.
    let sheet = try Self.sheet("1911-02-01")
    #expect(sheet.regions.map(\.id.name) == ["lowland", "lowland-2", "upland"])
    #expect(sheet.region("lowland")?.fill.overlay == .dots(power: "blue"))
    #expect(sheet.region("lowland-2")?.fill.overlay == nil)
    #expect(sheet.region("lowland-2")?.label == nil)
  }

  @Test(arguments: [
    ("1905-04-30", []), ("1905-05-01", [121...121.9]), ("1907-05-31", [121...121.9]),
    ("1907-06-30", [120.2...121.9]), ("1913-12-31", [120.2...121.9]), ("1914-01-01", [120.2...121]),
  ])
  func `a railway and its zone reach as far as the track of the day`(
    _ day: String,
    _ reach: [ClosedRange<Double>]
  ) throws {
    let sheet = try Self.sheet(day)
    #expect(sheet.railways.flatMap(\.lines).map(\.longitudes) == reach)
    #expect(sheet.railwayZones.flatMap(\.lines).map(\.longitudes) == reach)
    #expect(sheet.railwayZones.map(\.id) == (reach.isEmpty ? [] : ["main-red"]))
  }

  @Test func `a zone is cut to the ground of its claim`() throws {
    let sheet = try Self.sheet("1908-06-01") { clauses in
      for index in clauses.indices where clauses[index].id.name == "zone" {
        clauses[index].exceptFaces = [try RegionID("fells")]
      }
    }
    #expect(sheet.railways.flatMap(\.lines).map(\.longitudes) == [120.2...121.9])
    #expect(sheet.railwayZones.flatMap(\.lines).map(\.longitudes) == [121...121.9])
    #expect(sheet.railwayZones.map(\.title?.text) == ["The main line: Red Kingdom, railway zone"])
    #expect(sheet.railwayZones.map(\.power) == ["red"])
  }

  @Test func `a zone along a railway does not colour the region, concessions and guarantees neither`() throws
  {
    let sheet = try Self.sheet("1909-01-01")
    #expect(sheet.regions.map(\.id.name) == ["lowland", "upland"])
    #expect(sheet.regions.allSatisfy { $0.fill == GroundFill(power: "empire") && $0.edge == nil })
    let svg = try sheet.drawing().svg
    #expect(svg.contains(#"id="railway-zone-main-red""#) && svg.contains(">Red Kingdom<"))
  }

  @Test func `a railway along which no claim ever gives a zone is minor, unless none has one`() throws {
    #expect(try Self.sheet("1909-01-01").railways.map(\.isMinor) == [false])
    let without = try Self.sheet("1909-01-01") { clauses in clauses.removeAll { $0.id.name == "zone" } }
    #expect(without.railways.map(\.isMinor) == [false])
    #expect(without.railways.map(\.title?.text) == ["The main line: Red Kingdom"])
  }

  @Test func `a zone that ended is not drawn`() throws {
    let sheet = try Self.sheet("1909-01-01") { clauses in
      for index in clauses.indices where clauses[index].id.name == "zone" {
        clauses[index].end = try InventedAtlas.day("1909-01-01")
      }
    }
    #expect(sheet.railwayZones.isEmpty)
    #expect(!sheet.railways.isEmpty)
  }
}

extension MapSheet {
  /// The edges of parts that no treaty draws on the day.
  fileprivate var partEdges: [MapBorder] { borders.filter { $0.kind == .partEdge } }
}

extension MapBorder {
  /// Whether one of its straight pieces passes a position.
  fileprivate func passes(_ longitude: Double, _ latitude: Double) -> Bool {
    guard let position = try? Position(longitude: longitude, latitude: latitude) else { return false }
    return lines.contains { $0.edges.contains { $0.contains(position) } }
  }
}

extension LineString {
  /// From its westernmost to its easternmost position.
  fileprivate var longitudes: ClosedRange<Double> {
    let all = positions.map(\.longitude)
    return (all.min() ?? 0)...(all.max() ?? 0)
  }
}
