import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry
import Projections

/// The two sizes at which the page's map is laid out.
struct PageSeries: ~Copyable {
  private var wide: MapSeries
  private var narrow: MapSeries
  /// The wide map with a region for each face, a border for each arc and a line for each railway.
  let wideFaces: MapParts
  /// The same at the size of a phone.
  let narrowFaces: MapParts
  let straightLines: Set<String>
  let projection: Projection

  init(_ atlas: Atlas, _ ground: MapGround, _ settings: MapSettings) throws(MapSheetError) {
    var (forWide, forNarrow) = (settings, settings)
    (forWide.width, forNarrow.width) = (1200, 460)
    var wide = try MapSeries(of: atlas, on: ground, forWide)
    var narrow = try MapSeries(of: atlas, on: ground, forNarrow)
    let (wideFaces, narrowFaces) = (try wide.faces(of: atlas), try narrow.faces(of: atlas))
    let projection = try wide.emptySheet().projection
    straightLines = wide.straightLines
    self.projection = projection
    self.wideFaces = wideFaces
    self.narrowFaces = narrowFaces
    self.wide = wide
    self.narrow = narrow
  }

  /// The parts of a day's map at both sizes.
  mutating func parts(of snapshot: Snapshot) throws(MapSheetError) -> (wide: MapParts, narrow: MapParts) {
    let (forWide, forNarrow) = (try wide.sheet(of: snapshot), try narrow.sheet(of: snapshot))
    return (try wide.parts(of: forWide), try narrow.parts(of: forNarrow))
  }
}

extension MapSeries {
  /// Every face, every arc and every railway by itself, in the order of the atlas.
  fileprivate mutating func faces(of atlas: Atlas) throws(MapSheetError) -> MapParts {
    var sheet = try emptySheet()
    sheet.subtitles = ["1"]
    sheet.regions = atlas.coverage.faces.indices.map { index in
      MapRegion(id: atlas.coverage.faces[index].id, polygons: polygons(of: [index]), title: "")
    }
    let arcs = atlas.coverage.arcs.enumerated().map { index, arc in
      MapBorder(id: "arc-\(index)", kind: .frontier, lines: [arc.line])
    }
    let railways = atlas.railways.enumerated().map { index, railway in
      MapBorder(id: "railway-\(index)", kind: .frontier, lines: [railway.line])
    }
    sheet.borders = arcs + railways
    return try parts(of: sheet)
  }
}
