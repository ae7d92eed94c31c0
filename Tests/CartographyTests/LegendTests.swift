import Cartography
import MapGeometry
import Testing

@Suite struct LegendTests {
  @Test func `the legend names exactly the styles that are on the map`() throws {
    let texts = try legendTexts(InventedWorld.sheet())
    #expect(
      texts == [
        "LEGEND", "China", "Japan: sphere of influence", "Russia: sphere of influence", "Russia: occupied",
        "Japan / Russia: contested", "line of a treaty", "provincial limit, approximate course",
        "Russia: railway", "seat of government", "city", "town",
      ]
    )
  }

  @Test func `an overlay without words is named by its powers`() throws {
    var sheet = try InventedWorld.sheet()
    for index in [0, 3] { sheet.regions[index].legend = nil }
    let texts = try legendTexts(sheet)
    #expect(texts.contains("Russia") && texts.contains("Japan / Russia"))
    #expect(!texts.contains("Russia: sphere of influence"))
  }

  @Test func `ground that is entirely covered is not in the legend`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.regions = [
      try InventedWorld.region("norland", try InventedWorld.box(110, 45, 118, 50), .solid(power: "japan"))
    ]
    let texts = try legendTexts(sheet)
    #expect(texts.contains("Japan"))
    #expect(!texts.contains("China"))
  }

  @Test func `railways are listed by owner, those without one last`() throws {
    var sheet = try InventedWorld.sheet()
    let line = try InventedWorld.line((111, 41), (117, 41))
    sheet.railways.append(MapRailway(id: "lone", lines: [line]))
    sheet.railways.append(MapRailway(id: "branch", lines: [line], owner: "japan"))
    let railways = try legendTexts(sheet).filter { $0.contains("railway") }
    #expect(railways == ["Japan: railway", "Russia: railway", "railway"])
  }

  @Test func `minor railways have one row, whoever owns them, behind the others`() throws {
    var sheet = try InventedWorld.sheet()
    let line = try InventedWorld.line((111, 41), (117, 41))
    sheet.railways.append(MapRailway(id: "branch", lines: [line], owner: "japan", isMinor: true))
    sheet.railways.append(MapRailway(id: "siding", lines: [line], isMinor: true))
    let railways = try legendTexts(sheet).filter { $0.contains("railway") }
    #expect(railways == ["Russia: railway", "other railway"])
  }

  @Test func `the legend explains secret lines and uncertain names`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.borders[0].isSecret = true
    sheet.regions[3].isUncertain = true
    let drawing = try sheet.drawing()
    let texts = try legendTexts(sheet)
    #expect(texts.contains("line of a treaty, secret"))
    #expect(!texts.contains("line of a treaty"))
    #expect(texts.contains("uncertain"))
    #expect(drawing.labels.contains { $0.text == "MIDLAND ?" })
    #expect(try !legendTexts(InventedWorld.sheet()).contains("uncertain"))
  }

  @Test func `a narrow sheet has its legend in two columns`() throws {
    var sheet = try InventedWorld.sheet(width: 480)
    sheet.regions[0].legend = "Russia: special interests that nobody else may have, secret"
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let texts = picture.elements.filter { $0.name == "text" }
    let city = try #require(texts.last { $0.text == "city" }?.attributes["x"].flatMap(Double.init))
    let china = try #require(texts.last { $0.text == "China" }?.attributes["x"].flatMap(Double.init))
    #expect(city > 240)
    #expect(china < 240)
    #expect(!texts.contains { $0.text == sheet.regions[0].legend })
  }

  @Test(arguments: [(0, 3), (1, 2)])
  func `a legend has at most five columns: eleven entries take three rows, ten two`(left: Int, rows: Int)
    throws
  {
    var sheet = try InventedWorld.sheet(width: 8000)
    sheet.places.removeLast(left)
    sheet.words.approximate = "vague"
    sheet.words.borders = [.treatyLine: "treaty", .provincialLimit: "limit"]
    let legends = ["Russia: sphere", "Japan: sphere", "Russia: troops", "Japan / Russia: both"]
    for (index, legend) in legends.enumerated() { sheet.regions[index].legend = legend }
    sheet.words.places = [.capital: "seat"]
    #expect(try legendTexts(sheet).count == 12 - left)
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let texts = try Set(legendTexts(sheet).dropFirst())
    let heights = picture.elements.filter { $0.name == "text" && texts.contains($0.text) }
    #expect(Set(heights.compactMap { $0.attributes["y"] }).count == rows)
  }

  @Test func `an empty sheet has a scale bar and no legend`() throws {
    let extent = BoundingBox(try InventedWorld.position(100, 30), try InventedWorld.position(140, 50))
    let sheet = try MapSheet(title: "Nothing", extent: extent, width: 600)
    #expect(try !sheet.drawing().svg.contains(">LEGEND<"))
    #expect(try sheet.drawing().svg.contains(">true at 40° N<"))
  }

  @Test func `powers without a colour get theirs in the order of their ids`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.regions[0].overlay = .hatch(power: "zzz")
    sheet.regions[1].overlay = .hatch(power: "aaa")
    let forward = try sheet.drawing().svg
    let inks = sheet.style.reserve.prefix(2).map(\.ink.description)
    #expect(inks.allSatisfy(forward.contains))
    sheet.regions[0].overlay = .hatch(power: "aaa")
    sheet.regions[1].overlay = .hatch(power: "zzz")
    let backward = try #require(PictureReader(try sheet.drawing().svg))
    let first = try #require(PictureReader(forward))
    for id in first.elements.compactMap({ $0.attributes["id"] }).filter({ $0.hasPrefix("hatch-") }) {
      #expect(backward.element(id: id) != nil)
    }
  }

  /// The texts of the legend, in their order, without the scale bar.
  private func legendTexts(_ sheet: MapSheet) throws -> [String] {
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let legend = picture.elements.drop { $0.attributes["id"] != "legend" }.dropFirst()
      .prefix { $0.attributes["inkscape:groupmode"] == nil }
    return legend.filter { $0.name == "text" && $0.attributes["text-anchor"] == nil }.map(\.text)
      .filter { $0 != "km" }
  }
}
