import Cartography
import MapGeometry
import Testing

@Suite struct RiverTests {
  /// The small world with a brook in the west, the long river, one in the east, and one outside the frame.
  static func sheet() throws -> MapSheet {
    var sheet = try InventedWorld.sheet()
    sheet.background.rivers.insert(
      MapRiver(lines: [try InventedWorld.line((111, 41), (111.2, 42), (110.8, 44))], rank: .minor),
      at: 0
    )
    sheet.background.rivers += [
      MapRiver(lines: [try InventedWorld.line((122, 41), (123, 43), (122.5, 44.5))], rank: .medium),
      MapRiver(lines: [try InventedWorld.line((10, 10), (12, 11))], rank: .major),
    ]
    return sheet
  }

  /// The paths of rivers in a picture, each with its width.
  static func rivers(of sheet: MapSheet) throws -> [Substring] {
    let svg = try sheet.drawing().svg
    let start = try #require(svg.firstRange(of: "id=\"water\"")).upperBound
    return svg[start...].split(separator: "\n").filter { $0.contains("stroke-linecap=\"round\"") }
      .prefix { $0.contains("<path") }
  }

  @Test func `rivers are drawn in order, as wide as their rank, and only inside the frame`()
    throws
  {
    let rivers = try Self.rivers(of: Self.sheet())
    let widths = rivers.compactMap { $0.firstMatch(of: /stroke-width="([0-9.]+)"/).flatMap { Double($0.1) } }
    try #require(widths.count == 3)
    #expect(widths[0] < widths[2] && widths[2] < widths[1])
  }

  @Test func `a river is the same line with or without a name`() throws {
    let sheet = try Self.sheet()
    var named = sheet
    var nameless = sheet
    for index in sheet.background.rivers.indices {
      named.background.rivers[index].name = "River \(index)"
      nameless.background.rivers[index].name = nil
    }
    let expected = try Self.rivers(of: sheet)
    #expect(expected.count == 3)
    #expect(try Self.rivers(of: named) == expected)
    #expect(try Self.rivers(of: nameless) == expected)
    #expect(try named.drawing().labels.contains { $0.text == "River 2" })
    #expect(try !nameless.drawing().labels.contains { $0.text.hasPrefix("River") })
  }

  @Test func `rivers are drawn without land or lakes`() throws {
    var sheet = try Self.sheet()
    sheet.background.land = []
    sheet.background.lakes = []
    #expect(try Self.rivers(of: sheet).count == 3)
  }
}
