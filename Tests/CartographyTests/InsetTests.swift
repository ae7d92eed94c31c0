import Cartography
import MapGeometry
import Testing

@Suite struct InsetTests {
  /// The invented world with an islet that has a name and is too small to be seen.
  private func sheet(width: Int = 1200, hasInsets: Bool = true) throws -> MapSheet {
    var sheet = try InventedWorld.sheet(width: width)
    let islet = try InventedWorld.box(130, 50.5, 130.4, 50.8)
    sheet.background.land.append(islet)
    sheet.regions.append(try InventedWorld.region("islet", islet, .hatch(power: "japan")))
    sheet.insets.showSmallRegions = hasInsets
    return sheet
  }

  private func insets(_ sheet: MapSheet) throws -> [PictureReader.Element] {
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    return picture.elements.filter { $0.name == "svg" }.dropFirst().map { $0 }
  }

  @Test func `ground too small to be seen is drawn larger in an empty corner`() throws {
    let sheet = try sheet()
    let svg = try sheet.drawing().svg
    #expect(try insets(sheet).count == 1)
    #expect(svg.contains(#"id="inset-1-region-islet""#))
    #expect(!svg.contains(#"id="inset-1-region-norland""#))
    #expect(svg.contains(#"class="inset-ground""#))
    let ids = svg.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `an inset lies in the frame, on no region, and no name lies on it`() throws {
    let sheet = try sheet()
    let drawing = try sheet.drawing()
    let inset = try #require(try insets(sheet).first).attributes.compactMapValues(Double.init)
    let (x, y) = (try #require(inset["x"]), try #require(inset["y"]))
    let (width, height) = (try #require(inset["width"]), try #require(inset["height"]))
    let corners = [(x, y), (x + width, y), (x, y + height), (x + width, y + height)]
    #expect(corners.allSatisfy { drawing.frame.contains(PixelPoint(x: $0.0, y: $0.1)) })
    let box = TurnedBox(centre: PixelPoint(x: x + width / 2, y: y + height / 2), width: width, height: height)
    #expect(drawing.labels.allSatisfy { !$0.box.overlaps(box) })
  }

  @Test func `without small ground, on a narrow sheet, or where none is wanted, there is no inset`() throws {
    #expect(try insets(sheet(hasInsets: false)).isEmpty)
    #expect(try insets(sheet(width: 500)).isEmpty)
    var plain = try InventedWorld.sheet(width: 1200)
    plain.insets.showSmallRegions = true
    #expect(try insets(plain).isEmpty)
  }

  @Test func `an inset that is asked for is drawn, whatever its ground`() throws {
    var sheet = try InventedWorld.sheet(width: 1200)
    let box = BoundingBox(try InventedWorld.position(117, 44), try InventedWorld.position(119, 46))
    sheet.insets.wanted = [box]
    let drawing = try sheet.drawing()
    #expect(drawing.svg.contains(#"id="inset-1-region-midland""#))
    #expect(drawing.omittedInsets.isEmpty)
  }

  @Test func `ground that is offered has an inset where it is small on the sheet and within it`() throws {
    for (width, west, east, expected) in [
      (1200, 118.0, 119.0, 1), (500, 118, 119, 0), (1200, 114, 122, 0), (1200, 138, 139, 0),
    ] {
      var sheet = try InventedWorld.sheet(width: width)
      let box = BoundingBox(try InventedWorld.position(west, 44), try InventedWorld.position(east, 45))
      sheet.insets.offered = [box]
      #expect(try insets(sheet).count == expected, "\(width) \(west)")
    }
  }

  @Test func `a wanted inset without an empty corner is reported`() throws {
    var sheet = try InventedWorld.sheet(width: 1200)
    let whole = BoundingBox(try InventedWorld.position(104, 37), try InventedWorld.position(134, 53))
    sheet.regions.append(try InventedWorld.region("all", InventedWorld.box(104, 37, 134, 53), nil))
    sheet.insets.wanted = [whole]
    let drawing = try sheet.drawing()
    #expect(drawing.omittedInsets == [whole])
    #expect(!drawing.svg.contains("inset-ground"))
  }

  @Test func `an inset around ground is a third wider than high, and no smaller than can be read`() throws {
    let box = BoundingBox(try InventedWorld.position(121, 39), try InventedWorld.position(121.1, 39.1))
    let extent = try #require(MapInsets.ground(around: box))
    let height = extent.northEast.latitude - extent.southWest.latitude
    let width = extent.northEast.longitude - extent.southWest.longitude
    #expect(abs(height - 0.9) < 1e-6)
    #expect(abs(width * 0.777 / height - 4 / 3) < 0.02)
    let pole = BoundingBox(try InventedWorld.position(0, 89.8), try InventedWorld.position(1, 89.9))
    #expect(MapInsets.ground(around: pole) == nil)
  }
}
