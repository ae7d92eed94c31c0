import Cartography
import Testing

/// The strip of time below a map.
@Suite struct TimeStripTests {
  private let axis = ChartAxis(
    start: 0,
    end: 1000,
    known: 0..<1000,
    ticks: [
      (0..<1000).map { ChartTick(day: $0, text: "day \($0)") },
      [ChartTick(day: 0, text: "first"), ChartTick(day: 500, text: "middle")],
    ]
  )

  private func strip(_ days: Range<Int>, _ lines: [String] = [], width: Int = 600) throws -> TimeStrip {
    try TimeStrip(axis, changes: [250, 750], at: days, lines: lines, width: width)
  }

  private func pointer(_ strip: TimeStrip) throws -> (left: Double, width: Double) {
    let rectangles = try #require(PictureReader(strip.svg)).elements.filter {
      $0.attributes["class"] == "pointer"
    }
    let pointer = try #require(rectangles.first).attributes.compactMapValues(Double.init)
    return (try #require(pointer["x"]), try #require(pointer["width"]))
  }

  @Test func `the pointer moves along a true axis`() throws {
    let (first, middle, last) = (
      try pointer(strip(0..<100)), try pointer(strip(450..<550)), try pointer(strip(900..<1000))
    )
    #expect(abs(middle.left - first.left - (last.left - middle.left)) < 0.2)
    #expect(abs(first.width - last.width) < 0.2 && abs(last.left - first.left - 9 * first.width) < 1)
  }

  @Test func `one day can be seen, and the finest ticks with room are written`() throws {
    let strip = try strip(10..<11)
    #expect(try pointer(strip).width > 2)
    #expect(strip.svg.contains(">first</text>") && strip.svg.contains(">middle</text>"))
    #expect(!strip.svg.contains(">day 7</text>"))
  }

  @Test func `lines without room are cut, and the height stays`() throws {
    let long = String(repeating: "many words ", count: 40)
    let strip = try strip(10..<11, [long, "second", "third"])
    #expect(strip.svg.contains("…</text>") && !strip.svg.contains(long))
    #expect(strip.svg.contains(">second</text>") && !strip.svg.contains(">third</text>"))
    #expect(try strip.height == self.strip(0..<5).height)
    let fitting = String(long.prefix(40))
    #expect(try self.strip(10..<11, [fitting], width: 8000).svg.contains(">\(fitting)</text>"))
  }

  @Test func `markup in a line stays text`() throws {
    #expect(try strip(0..<1, ["<b>&</b>"]).svg.contains("&lt;b&gt;&amp;&lt;/b&gt;"))
  }

  @Test(arguments: [(299, "en"), (8001, "en"), (600, "no tag")])
  func `a width or a language that is none is refused`(width: Int, language: String) {
    #expect(throws: MapSheetError.self) {
      try TimeStrip(axis, changes: [], at: 0..<1, lines: [], width: width, language: language)
    }
  }
}
