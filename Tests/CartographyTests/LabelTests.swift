import Cartography
import MapGeometry
import Testing

@Suite struct LabelTests {
  @Test(arguments: [300, 900, 3000])
  func `labels lie on no other label and within the frame`(width: Int) throws {
    let drawing = try InventedWorld.sheet(width: width).drawing()
    #expect(drawing.labels.count + drawing.omittedLabels.count == 9)
    #expect(drawing.labels.count >= 7)
    for (index, label) in drawing.labels.enumerated() {
      #expect(label.box.corners.allSatisfy(drawing.frame.contains))
      for other in drawing.labels[(index + 1)...] { #expect(!label.box.overlaps(other.box)) }
    }
  }

  @Test func `a hundred places in one spot do not pile up names`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.places = try (0..<100).map { index in
      let position = try InventedWorld.position(115 + Double(index % 10) * 0.1, 47 + Double(index / 10) * 0.1)
      return MapPlace(position: position, name: "Place \(index)", rank: index == 99 ? .capital : .town)
    }
    let drawing = try sheet.drawing()
    #expect(drawing.labels.contains { $0.text == "Place 99" })
    #expect(drawing.omittedLabels.count > 70)
    for (index, label) in drawing.labels.enumerated() {
      for other in drawing.labels[(index + 1)...] { #expect(!label.box.overlaps(other.box)) }
    }
  }

  @Test func `a line's name runs along the line`() throws {
    let drawing = try InventedWorld.sheet().drawing()
    let name = try #require(drawing.labels.first { $0.text == InventedWorld.treatyName })
    let river = try #require(drawing.labels.first { $0.text == "Long river" })
    #expect(abs(name.box.degrees) < 15)
    #expect(abs(river.box.degrees) > 75)
  }

  @Test func `a region outside the frame has neither label nor legend`() throws {
    var sheet = try InventedWorld.sheet()
    let far = try InventedWorld.box(20, 10, 30, 20)
    sheet.regions.append(try InventedWorld.region("farland", far, .solid(power: "britain")))
    #expect(try sheet.drawing().svg == InventedWorld.sheet().drawing().svg)
  }

  @Test func `the name of a sea is at its position, or moved by at most its own height`() throws {
    var sheet = try InventedWorld.sheet()
    let position = try InventedWorld.position(129, 49)
    sheet.background.names = [
      GeographicName(kind: .water, text: "Inner Sea", position: position, size: .medium)
    ]
    let free = try #require(try sheet.drawing().labels.first { $0.text == "Inner Sea" })
    sheet.places.append(MapPlace(position: position, name: "", rank: .capital))
    let moved = try #require(try sheet.drawing().labels.first { $0.text == "Inner Sea" })
    #expect(free.box.centre.y != moved.box.centre.y)
    #expect(abs(free.box.centre.y - moved.box.centre.y) <= free.box.height + 1e-6)
  }

  @Test(arguments: [(GeographicSize.large, 400), (.medium, 700), (.small, 900)])
  func `a geographic name is on sheets of a width that its size asks for`(size: GeographicSize, least: Int)
    throws
  {
    for width in [least - 1, least] {
      var sheet = try InventedWorld.sheet(width: width)
      let position = try InventedWorld.position(129, 49)
      sheet.background.names = [GeographicName(kind: .water, text: "Bay", position: position, size: size)]
      (sheet.regions, sheet.places, sheet.borders, sheet.railways) = ([], [], [], [])
      #expect(try sheet.drawing().labels.contains { $0.text == "Bay" } == (width == least))
    }
  }

  @Test func `a name that does not fit on its ground is placed beside it with a leader line`() throws {
    var sheet = try InventedWorld.sheet()
    let islet = try InventedWorld.box(129.9, 45.9, 130.1, 46.1)
    sheet.regions.append(try InventedWorld.region("islet", islet, nil))
    for (x, y) in [(129.6, 46.0), (130.4, 46), (130, 46.25), (130, 45.75)] {
      let place = MapPlace(position: try InventedWorld.position(x, y), name: "Port", rank: .capital)
      sheet.places.append(place)
    }
    let drawing = try sheet.drawing()
    let picture = try #require(PictureReader(drawing.svg))
    #expect(drawing.labels.contains { $0.text == "islet" })
    #expect(picture.elements.contains { $0.attributes["class"] == "leaders" })
    for (index, label) in drawing.labels.enumerated() {
      for other in drawing.labels[(index + 1)...] { #expect(!label.box.overlaps(other.box)) }
    }
  }

  @Test func `boxes that only touch do not overlap; rotated boxes overlap where a corner is inside`() {
    let box = TurnedBox(centre: PixelPoint(x: 0, y: 0), width: 10, height: 2)
    let touching = TurnedBox(centre: PixelPoint(x: 10, y: 0), width: 10, height: 2)
    let above = TurnedBox(centre: PixelPoint(x: 0, y: 4), width: 10, height: 2)
    let upright = TurnedBox(centre: PixelPoint(x: 0, y: 4), width: 10, height: 2, degrees: 90)
    #expect(!box.overlaps(touching))
    #expect(!box.overlaps(above))
    #expect(box.overlaps(upright))
    #expect(upright.overlaps(box))
  }
}
