import Cartography
import MapGeometry
import Testing

/// Where a name stands whose ground is too small for it: beside it, as a number, or nowhere.
@Suite struct NamesOnGroundTests {
  private static let enclave = "Enclave of many words"

  /// One region that fills the frame, and in it another, as wide and high as this, in degrees.
  private static func sheet(enclave size: Double, hasLegend: Bool = true) throws -> MapSheet {
    var sheet = try InventedWorld.sheet()
    (sheet.borders, sheet.railways, sheet.places) = ([], [], [])
    (sheet.background.rivers, sheet.background.land) = ([], [])
    sheet.hasLegend = hasLegend
    let small = try InventedWorld.box(119 - size / 2, 44 - size / 2, 119 + size / 2, 44 + size / 2)
    let around = try InventedWorld.box(80, 20, 160, 70)
    sheet.regions = [
      try InventedWorld.region("large", Polygon(outer: around.outer, holes: [small.outer]), nil),
      try InventedWorld.region("small", small, .solid(power: "japan")),
    ]
    sheet.regions[1].label = enclave
    return sheet
  }

  @Test func `a name that finds room neither on its ground nor outside is a number in the legend`() throws {
    let drawing = try Self.sheet(enclave: 1).drawing()
    let number = try #require(drawing.labels.first { $0.key != nil })
    #expect(number.text == "1")
    #expect(number.key == Self.enclave)
    #expect(number.subject == .region(try RegionID("small")))
    #expect(drawing.omittedLabels == [])
    let picture = try #require(PictureReader(drawing.svg))
    #expect(picture.texts(of: "text").contains(Self.enclave))
  }

  @Test(arguments: [(1.0, false), (0.02, true)])
  func `without a legend, or room for a number, it is left out and reported`(
    _ size: Double,
    _ hasLegend: Bool
  ) throws {
    let drawing = try Self.sheet(enclave: size, hasLegend: hasLegend).drawing()
    #expect(drawing.labels.map(\.subject) == [.region(try RegionID("large"))])
    #expect(drawing.omittedLabels.map(\.text) == [Self.enclave])
    #expect(drawing.omittedLabels.map(\.subject) == [.region(try RegionID("small"))])
  }

  @Test func `beside land that is no region's it stands there, with a leader line to its ground`() throws {
    var sheet = try Self.sheet(enclave: 1)
    sheet.regions[0].polygons = [try InventedWorld.box(80, 44.5, 160, 70)]
    // Its ground is too narrow for its name, and the ports leave no room beside it.
    for (x, y) in [(118.4, 44.0), (119.6, 44), (119, 43.4)] {
      sheet.places.append(
        MapPlace(position: try InventedWorld.position(x, y), name: "", rank: .capital)
      )
    }
    let drawing = try sheet.drawing()
    let name = try #require(drawing.labels.first { $0.text == Self.enclave })
    #expect(name.leader.count == 2)
    #expect(name.box.centre.y > name.leader[0].y)
    #expect(drawing.omittedLabels == [])
  }

  @Test(arguments: [300, 700, 1200])
  func `towns at a frontier have their names on their own sides`(_ width: Int) throws {
    var sheet = try InventedWorld.sheet(width: width)
    sheet.places = [
      MapPlace(position: try InventedWorld.position(117.7, 42), name: "Westerborough", rank: .city),
      MapPlace(position: try InventedWorld.position(118.3, 43), name: "Eastermouth", rank: .city),
    ]
    let drawing = try sheet.drawing()
    let west = try #require(drawing.labels.first { $0.text == "Westerborough" }?.ink.first)
    let east = try #require(drawing.labels.first { $0.text == "Eastermouth" }?.ink.first)
    #expect(west.right < east.left)
  }

  @Test func `a note is set as it is written, and a line ends at no blank that does not break`() throws {
    var sheet = try Self.sheet(enclave: 3)
    let note = "41\u{202F}777 km², Treaty of Elsewhere"
    sheet.regions[1].label = note
    sheet.regions[1].isNote = true
    let drawing = try sheet.drawing()
    let label = try #require(drawing.labels.first { $0.subject == sheet.regions[1].subject })
    #expect(label.text == note)
    #expect((2...3).contains(label.ink.count))
    #expect(drawing.svg.contains(">41\u{202F}777"))
  }
}

extension MapRegion {
  fileprivate var subject: LabelSubject { .region(id) }
}
