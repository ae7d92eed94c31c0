import Testing

@testable import Cartography

/// Sheets for paper.
@Suite struct PaperTests {
  @Test(
    arguments: [
      ("a4", 210, 297), ("A3", 297, 420), ("a0", 841, 1189), ("85mm", 85, nil), ("170MM", 170, nil),
      ("82.5mm", 82.5, nil),
    ] as [(String, Double, Double?)]
  )
  func `a page has a width and a height, a column a width`(_ text: String, _ width: Double, _ height: Double?)
    throws
  {
    let paper = try Paper(text)
    #expect(paper.width == width && paper.height == height)
  }

  @Test(arguments: ["", "a9", "letter", "85", "85cm", "-85mm", "1e2mm", "nanmm", "mm", "８５mm", "85 mm"])
  func `what names no paper is refused with what is expected`(_ text: String) {
    let error = #expect(throws: PaperError.unknown(text)) { try Paper(text) }
    #expect(error?.description.contains("170mm") == true)
  }

  @Test(arguments: ["0mm", "79.9mm", "2000.1mm"])
  func `a column is at least 80 and at most 2000 mm wide`(_ text: String) {
    #expect(throws: PaperError.width(text)) { try Paper(text) }
  }

  @Test func `a page lies on its side for wide ground, and a column never`() throws {
    let page = try Paper("a4")
    #expect(page.fitting(0.2, hasLegend: true) == page.turned && page.fitting(1.6, hasLegend: true) == page)
    #expect(page.fitting(0.5, hasLegend: false) == page.turned && page.fitting(0.5, hasLegend: true) == page)
    #expect(page.turned.width == 297 && page.turned.height == 210)
    let column = try Paper("85mm")
    #expect(column.turned == column && column.fitting(0.5, hasLegend: true) == column)
  }

  @Test(arguments: ["85mm", "170mm", "a5", "a4", "a3", "a1"])
  func `the picture has the size in millimetres, and no letters under six and a half points`(_ text: String)
    throws
  {
    let paper = try Paper(text)
    let drawing = try InventedWorld.sheet(on: paper).drawing()
    let svg = drawing.svg
    let size = try #require(svg.firstMatch(of: /<svg width="([0-9.]+)mm" height="([0-9.]+)mm"/))
    let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
    if let pageHeight = paper.height {
      #expect(
        [paper.width, pageHeight].contains(width) && abs(width * height - paper.width * pageHeight) < 1
      )
    } else {
      #expect(width == paper.width)
    }
    for found in svg.matches(of: /<text [^>]*font-size="([0-9.]+)"/) {
      let pixels = try #require(Double(found.1))
      #expect(pixels * 72 / 96 >= 6.49, "\(found.0)")
    }
    // Everything lies on the page.
    for found in svg.matches(of: /<text x="[0-9.]+" y="([0-9.]+)"/) {
      #expect(try #require(Double(found.1)) <= Double(drawing.height))
    }
  }

  @Test func `paper below a drawing moves nothing on it`() throws {
    let drawing = try InventedWorld.sheet().drawing()
    let longer = drawing.extended(toHeight: drawing.height + 50)
    #expect(longer.height == drawing.height + 50 && longer.width == drawing.width)
    #expect(drawing.extended(toHeight: 10) == drawing)
    let rest = { (svg: String) in svg.split(separator: "\n").dropFirst(2) }
    #expect(rest(longer.svg) == rest(drawing.svg))
    #expect(longer.svg.contains(#"height="\#(longer.height)""#))
  }
}
