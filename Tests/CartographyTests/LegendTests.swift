import Cartography
import MapGeometry
import Testing

@Suite struct LegendTests {
  @Test func `the legend names exactly the styles that are on the map`() throws {
    let texts = try legendTexts(InventedWorld.sheet())
    #expect(
      texts == [
        "LEGEND", "Ground: who leads. Pattern: how. Edge: whose title it is.",
        "sphere of", "influence", "occupied", "contested", "railway", "title only",
        "China", "Japan", "Russia", "Japan / Russia",
        "approximate", "course", "line of a treaty", "provincial limit",
        "seat of government", "city", "town", "outside the atlas",
      ]
    )
  }

  @Test func `a sample stands in the row of its holder and under its manner`() throws {
    let sheet = try InventedWorld.sheet()
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let texts = picture.elements.filter { $0.name == "text" }
    func number(_ text: String, _ attribute: String) throws -> Double {
      try #require(texts.last { $0.text == text }?.attributes[attribute].flatMap(Double.init))
    }
    let dots = picture.elements.filter { $0.name == "rect" && $0.attributes["fill"] == "url(#dots-p4)" }
    #expect(dots.count == 1)
    let sample = try #require(dots.first).attributes.compactMapValues(Double.init)
    let (left, width) = (try #require(sample["x"]), try #require(sample["width"]))
    let (top, height) = (try #require(sample["y"]), try #require(sample["height"]))
    #expect(abs(try number("occupied", "x") - (left + width / 2)) < 0.5)
    #expect((top...(top + height)).contains(try number("Russia", "y") - 3))
  }

  @Test func `samples of one holder and one manner stand beside each other`() throws {
    var sheet = try InventedWorld.sheet(width: 1200)
    sheet.words.railwayZone = "zone"
    let line = try LineString([InventedWorld.position(110, 44), InventedWorld.position(120, 46)])
    sheet.railwayZones = [MapRailwayZone(id: "zone", lines: [line], power: "russia")]
    sheet.regions[0].legend = LegendText(holder: "Russia", manner: "zone")
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let legend = picture.elements.drop { $0.attributes["id"] != "legend" }
    let heading = try #require(legend.first { $0.text == "zone" }?.attributes["x"].flatMap(Double.init))
    let rectangles = legend.filter { $0.name == "rect" }.map { $0.attributes.compactMapValues(Double.init) }
    let lefts = Set(rectangles.compactMap { $0["x"] }.filter { abs($0 - heading) < 60 }).sorted()
    #expect(
      lefts.count == 2 && lefts[1] - lefts[0] > 27 && lefts[0] < heading && lefts[1] > heading,
      "\(lefts)"
    )
  }

  @Test func `a sample is painted as the ground that it explains`() throws {
    let sheet = try InventedWorld.sheet()
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let elements = picture.elements
    let legend = elements.drop { $0.attributes["id"] != "legend" }.filter { $0.name == "rect" }
    let map = elements.prefix { $0.attributes["id"] != "legend" }
    let patterns = map.filter { $0.name == "use" }.compactMap { $0.attributes["fill"] }.filter {
      $0 != "none"
    }
    #expect(Set(patterns.filter { $0.hasPrefix("url(") }).count == 4)
    for pattern in patterns where pattern.hasPrefix("url(") {
      let use = try #require(map.first { $0.attributes["fill"] == pattern })
      let path = String(try #require(use.attributes["xlink:href"]).dropFirst())
      let number = try #require(map.firstIndex { $0.attributes["id"] == path })
      let sample = try #require(legend.firstIndex { $0.attributes["fill"] == pattern })
      #expect(map[number - 1].attributes["fill"] == legend[sample - 1].attributes["fill"])
    }
  }

  @Test func `a narrow sheet has a list, each sample with its holder and manner`() throws {
    var sheet = try InventedWorld.sheet(width: 320)
    sheet.regions[1].legend?.manner = "interests that came first"
    let texts = try legendTexts(sheet)
    #expect(texts.contains("Russia: occupied"))
    #expect(!texts.contains("occupied"))
    #expect(texts.contains("China: title only"))
  }

  @Test func `what one power holds by its own title is not in the legend as a title`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.regions = [
      try InventedWorld.region("norland", try InventedWorld.box(110, 45, 118, 50), nil)
    ]
    sheet.regions[0].fill = GroundFill(power: "china")
    sheet.regions[0].edge = nil
    let texts = try legendTexts(sheet)
    #expect(texts.contains("China"))
    #expect(!texts.contains("title only"))
  }

  @Test func `an overlay without words is named by its powers`() throws {
    var sheet = try InventedWorld.sheet()
    for index in [0, 3] { sheet.regions[index].legend = nil }
    let texts = try legendTexts(sheet)
    #expect(texts.contains("Russia") && texts.contains("Japan / Russia"))
    #expect(!texts.contains("contested"))
  }

  @Test func `a title shows as an edge, under covered ground too`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.regions = [
      try InventedWorld.region("norland", try InventedWorld.box(110, 45, 118, 50), .solid(power: "japan"))
    ]
    let texts = try legendTexts(sheet)
    #expect(texts.contains("Japan"))
    #expect(texts.contains("China"))
    #expect(texts.contains("title only"))
  }

  @Test func `railways are listed by owner, those without one last`() throws {
    var sheet = try InventedWorld.sheet()
    let line = try InventedWorld.line((111, 41), (117, 41))
    sheet.railways.append(MapRailway(id: "lone", lines: [line]))
    sheet.railways.append(MapRailway(id: "branch", lines: [line], owner: "japan"))
    let texts = try legendTexts(sheet)
    #expect(texts.filter { $0.contains("railway") } == ["railway", "railway"])
    #expect(texts.filter { $0 == "Japan" || $0 == "Russia" } == ["Japan", "Russia"])
  }

  @Test func `minor railways have one row, whoever owns them, behind the others`() throws {
    var sheet = try InventedWorld.sheet()
    let line = try InventedWorld.line((111, 41), (117, 41))
    sheet.railways.append(MapRailway(id: "branch", lines: [line], owner: "japan", isMinor: true))
    sheet.railways.append(MapRailway(id: "siding", lines: [line], isMinor: true))
    let railways = try legendTexts(sheet).filter { $0.contains("railway") }
    #expect(railways == ["railway", "other railway"])
  }

  @Test func `the legend explains secret lines and uncertain names`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.borders[0].isSecret = true
    sheet.regions[3].isUncertain = true
    let drawing = try sheet.drawing()
    let texts = try legendTexts(sheet)
    #expect(texts.contains("secret") && texts.contains("line of a treaty"))
    #expect(!(try legendTexts(InventedWorld.sheet())).contains("secret"))
    #expect(texts.contains("uncertain"))
    #expect(drawing.labels.contains { $0.text == "MIDLAND ?" })
    #expect(try !legendTexts(InventedWorld.sheet()).contains("uncertain"))
  }

  @Test func `the list of a narrow sheet has two columns, and wraps what is long`() throws {
    var sheet = try InventedWorld.sheet(width: 480)
    let manner = "special interests that nobody else may have, nor any of those that come after them, secret"
    sheet.regions[0].legend = LegendText(holder: "Russia and all of its allies", manner: manner)
    for index in [1, 2, 3] {
      sheet.regions[index].legend = LegendText(holder: "Power \(index) of many", manner: manner)
    }
    let texts = try legendTexts(sheet)
    #expect(!texts.contains { $0.contains(manner) })
    #expect(texts.contains { $0.hasPrefix("Russia and all") })
  }

  @Test func `an empty sheet has a scale bar and no legend`() throws {
    let extent = BoundingBox(try InventedWorld.position(100, 30), try InventedWorld.position(140, 50))
    let sheet = try MapSheet(title: "Nothing", extent: extent, width: 600)
    #expect(try !sheet.drawing().svg.contains(">LEGEND<"))
    #expect(try sheet.drawing().svg.contains(">true at 40° N<"))
  }

  @Test func `powers without a colour get theirs in the order of their ids`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.regions[0].fill = .over(.hatch(power: "zzz"))
    sheet.regions[1].fill = .over(.hatch(power: "aaa"))
    let forward = try sheet.drawing().svg
    let looks = sheet.style.colours(of: ["aaa", "zzz"]).filter { ["aaa", "zzz"].contains($0.power) }
    let inks = looks.map(\.colours.ink.description)
    #expect(inks.allSatisfy(forward.contains))
    sheet.regions[0].fill = .over(.hatch(power: "aaa"))
    sheet.regions[1].fill = .over(.hatch(power: "zzz"))
    let backward = try #require(PictureReader(try sheet.drawing().svg))
    let first = try #require(PictureReader(forward))
    for id in first.elements.compactMap({ $0.attributes["id"] }).filter({ $0.hasPrefix("hatch-") }) {
      #expect(backward.element(id: id) != nil)
    }
  }

  /// The texts of the legend, in their order, without the scale bar and the letter for north.
  private func legendTexts(_ sheet: MapSheet) throws -> [String] {
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let legend = picture.elements.drop { $0.attributes["id"] != "legend" }.dropFirst()
      .prefix { $0.attributes["inkscape:groupmode"] == nil }
    return legend.filter { $0.name == "text" && $0.attributes["text-anchor"] != "end" }.map(\.text)
      .filter { $0 != "km" && Int($0) == nil }
  }
}
