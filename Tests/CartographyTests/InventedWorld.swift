import Cartography
import MapGeometry

/// A small world for pictures: an island of four regions around one corner, its neighbour, and a lake.
///
///     50 N  +---------+---------+
///           |  norland|  barland|   norland: sphere of russia    barland: occupied by russia
///     45 N  +---------+---------+
///           |  sudland|  midland|   sudland: sphere of japan     midland: contested
///     40 N  +---------+---------+
///          110 E     118 E     126 E
enum InventedWorld {
  static let treatyName = "Convention of 30 July"

  static func sheet(width: Int = 900, on paper: Paper? = nil) throws -> MapSheet {
    let extent = BoundingBox(try position(106, 38), try position(132, 52))
    let title = "An invented world"
    var sheet =
      try paper.map { try MapSheet(title: title, extent: extent, paper: $0) }
      ?? MapSheet(title: title, extent: extent, width: width)
    sheet.subtitles = ["1 January 1914 (Gregorian) · 19 December 1913 (Julian)"]
    sheet.summary = "Four regions of an island between two powers."
    sheet.words.powers = ["china": "China", "japan": "Japan", "russia": "Russia"]
    sheet.style.powers = [
      PowerStyle(power: "qing", ink: Colour(0xD9A41C), slope: .level),
      PowerStyle(power: "china", ink: Colour(0xD9A41C), slope: .level),
      PowerStyle(power: "korea", ink: Colour(0x1E6B5A), slope: .upright),
      PowerStyle(power: "japan", ink: Colour(0xC4472D), slope: .rising),
      PowerStyle(power: "russia", ink: Colour(0x2F78B5), slope: .falling),
    ]
    sheet.background = MapBackground(
      land: [try box(110, 40, 126, 50), try box(128, 36, 150, 47)],
      lakes: [try box(112, 47, 113, 48)],
      rivers: [
        MapRiver(lines: [try line((112.5, 40), (112.5, 43), (112.5, 47))], name: "Long river", rank: .major)
      ]
    )
    sheet.railways = [
      MapRailway(id: "trunk", lines: [try line((110.5, 46), (125.5, 44))], owner: "russia")
    ]
    sheet.regions = [
      try region("norland", try box(110, 45, 118, 50), .hatch(power: "russia")),
      try region("sudland", try box(110, 40, 118, 45), .hatch(power: "japan")),
      try region("barland", try box(118, 45, 126, 50), .dots(power: "russia")),
      try region("midland", try box(118, 40, 126, 45), .contested(powers: ["japan", "russia"])),
    ]
    let legends = [
      ("Russia", "sphere of influence"), ("Japan", "sphere of influence"), ("Russia", "occupied"),
      ("Japan / Russia", "contested"),
    ]
    for (index, (holder, manner)) in legends.enumerated() {
      sheet.regions[index].legend = LegendText(holder: holder, manner: manner)
    }
    sheet.borders = [
      MapBorder(id: "treaty", kind: .treatyLine, lines: [try line((110, 45), (118, 45))], name: treatyName),
      MapBorder(
        id: "divide",
        kind: .provincialLimit,
        isApproximate: true,
        lines: [try line((118, 40), (118, 50))]
      ),
    ]
    sheet.places = [
      MapPlace(position: try position(115, 47.5), name: "Norburg", rank: .capital),
      MapPlace(position: try position(121, 42), name: "Midhaven", rank: .city),
      MapPlace(position: try position(125, 49), name: "Barwick", rank: .town),
    ]
    sheet.notes = ["Known to the signatories only.", "Source: none. Licence: CC0."]
    return sheet
  }

  static func region(_ id: String, _ polygon: Polygon, _ overlay: MapOverlay?) throws -> MapRegion {
    MapRegion(
      id: try RegionID(id),
      polygons: [polygon],
      label: id,
      title: MapTitle(id + " under China"),
      styleClass: "sphere",
      fill: overlay.map { .over($0) } ?? .empty,
      edge: "china",
      attributes: [try DataAttribute("tenure", "sphere")]
    )
  }

  static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
    let corners = [(west, south), (east, south), (east, north), (west, north)]
    return Polygon(outer: try Ring(corners.map { try position($0.0, $0.1) }))
  }

  static func line(_ degrees: (Double, Double)...) throws -> LineString {
    try LineString(degrees.map { try position($0.0, $0.1) })
  }

  static func position(_ longitude: Double, _ latitude: Double) throws -> Position {
    try Position(longitude: longitude, latitude: latitude)
  }
}
