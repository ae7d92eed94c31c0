import Diplomacy
import HistoricalAtlas
import MapGeometry
import Overlaps
import PlanarOperations
import Projections
import TestSupport
import Testing

/// Polygons over the invented country: fells in the north-west, upland in the north-east, lowland in the south.
@Suite struct OverlapFacesTests {
  private let atlas: Atlas
  private let faces: OverlapFaces

  init() throws {
    atlas = try InventedAtlas.atlas()
    faces = OverlapFaces(of: atlas)
  }

  private func ring(_ corners: [(Double, Double)]) throws -> Ring {
    try Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) })
  }

  private func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
    Polygon(outer: try ring([(west, south), (east, south), (east, north), (west, north)]))
  }

  private func areas(_ area: MeasuredArea) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: area.pieces.map { (atlas.coverage.faces[$0.face].name, $0.squareKilometres) }
    )
  }

  @Test func `pieces and what is outside are geodesic and sum to the polygon`() throws {
    let polygon = try box(121.2, 42.5, 123, 43.5)
    let area = try faces.measure([polygon])
    let found = areas(area)
    let upland = try box(121.2, 43, 122, 43.5).geodesicSquareKilometres
    let lowland = try box(121.2, 42.5, 122, 43).geodesicSquareKilometres
    #expect(abs(try #require(found["upland"]) - upland) < 1e-6)
    #expect(abs(try #require(found["lowland"]) - lowland) < 1e-6)
    #expect(found["fells"] == nil)
    #expect(abs(area.outside - (try box(122, 42.5, 123, 43.5).geodesicSquareKilometres)) < 1e-6)
    #expect(abs(area.squareKilometres - polygon.geodesicSquareKilometres) < 1e-5)
    #expect(area.repair == nil && !area.wasCutAtAntimeridian)
  }

  @Test func `ground outside is in doubt within the border's uncertainty, and no farther`() throws {
    // A frontier known to 3 km, and a coast known to 20.
    let north = try faces.measure([box(121.4, 43.9, 121.6, 44.02)])
    #expect(north.outside > 0 && north.doubt?.line == "frontier-north")
    #expect(north.doubt?.across?.name == "upland")
    #expect(try faces.measure([box(121.9, 43.4, 122.1, 43.6)]).doubt?.line == "coast")
    #expect(try faces.measure([box(121.4, 43.9, 121.6, 44.1)]).doubt == nil)
    #expect(try faces.measure([box(121.4, 43.2, 121.6, 43.4)]).doubt == nil)
    #expect(try faces.measure([box(100, 10, 101, 11)]).doubt == nil)
  }

  @Test func `a hole is not counted`() throws {
    let outer = try ring([(121.1, 43.1), (121.9, 43.1), (121.9, 43.9), (121.1, 43.9)])
    let hole = try ring([(121.4, 43.4), (121.6, 43.4), (121.6, 43.6), (121.4, 43.6)])
    let polygon = Polygon(outer: outer, holes: [hole])
    let area = try faces.measure([polygon])
    #expect(areas(area).keys.sorted() == ["upland"] && area.outside == 0)
    #expect(abs(area.squareKilometres - polygon.geodesicSquareKilometres) < 1e-9)
  }

  @Test func `a ring that crosses itself is repaired, and both sides count`() throws {
    let eight = Polygon(outer: try ring([(121.2, 43.2), (121.8, 43.8), (121.8, 43.2), (121.2, 43.8)]))
    let area = try faces.measure([eight])
    #expect(area.repair?.reason == "Self-intersection")
    #expect(area.repair?.position == (try Position(longitude: 121.5, latitude: 43.5)))
    let half = try ring([(121.2, 43.2), (121.5, 43.5), (121.2, 43.8)]).geodesicSquareKilometres
    #expect(abs(area.squareKilometres - 2 * half) < 1e-6)
  }

  @Test func `ground that two of the polygons cover counts once`() throws {
    let area = try faces.measure([try box(121.2, 43.2, 121.6, 43.6), try box(121.4, 43.2, 121.8, 43.6)])
    #expect(area.repair != nil)
    #expect(abs(area.squareKilometres - (try box(121.2, 43.2, 121.8, 43.6).geodesicSquareKilometres)) < 1e-6)
  }

  @Test func `a polygon that only shares a border with the map is outside`() throws {
    let area = try faces.measure([try box(122, 42, 123, 44)])
    #expect(area.pieces.isEmpty && area.outside > 0)
  }

  @Test func `a polygon that is a face has nothing outside`() throws {
    let area = try faces.measure(atlas.coverage.dissolved([0]))
    #expect(area.pieces.map(\.face) == [0] && area.outside == 0)
  }

  @Test func `the whole globe has its area, and all faces are in it`() throws {
    let area = try faces.measure([try box(-180, -90, 180, 90)])
    #expect(abs(area.squareKilometres - 510_065_621.7) < 1)
    #expect(area.pieces.count == 3)
  }

  @Test func `a polygon that crosses the antimeridian is cut there`() throws {
    let across = Polygon(outer: try ring([(179, 10), (-179, 10), (-179, 12), (179, 12)]))
    let area = try faces.measure([across])
    let sides = try box(179, 10, 180, 12).geodesicSquareKilometres * 2
    #expect(area.wasCutAtAntimeridian && abs(area.squareKilometres - sides) < 1e-6)
    #expect(!(try faces.measure([try box(179, 10, 180, 12)]).wasCutAtAntimeridian))
  }
}
