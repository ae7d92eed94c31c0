import MapGeometry
import Testing

@Suite struct LocatorBulkTests {
  let parts: Coverage
  let locator: Locator

  init() throws {
    parts = try coverage([
      "a": [polygon("0,0 40,0 43,29 0,40")], "b": [polygon("40,0 80,0 80,80 0,80 0,40 43,29")],
    ])
    locator = Locator(parts)
  }

  @Test func `many positions at once get the same labels as one by one`() throws {
    for count in [0, 1, 2, 3, 1023, 1024, 1025, 3000] {
      let x = (0..<count).map { Int32($0 % 85) - 2 }
      let y = (0..<count).map { Int32($0 / 36) - 1 }
      let labels = bulkLabels(locator, x, y)
      for index in 0..<count {
        let position = try at(x[index], y[index])
        let match = parts.face(at: position)
        #expect(labels[index] == locator.label(at: position))
        #expect(labels[index].face == match.face && labels[index].isOnBorder == match.isOnBorder)
      }
    }
  }

  @Test func `degrees are snapped as by Position`() throws {
    var degrees: [Double] = [0, -0.0, 0.5e-7, 1.5e-7, 2.5e-7, -0.5e-7, 0.49999999999e-7, 79.5e-7, 80.5e-7]
    degrees += (0..<90).map { Double($0) * 1.000001e-7 }
    degrees += (0..<200).map { Double($0) * 0.5e-7 }
    for latitude in [0, 7e-7, 29e-7, 40.5e-7] {
      let labels = bulkLabels(locator, degrees, degrees.map { _ in latitude })
      for (degree, label) in zip(degrees, labels) {
        let position = try Position(longitude: degree, latitude: latitude)
        #expect(label == locator.label(at: position), "\(degree) \(latitude)")
      }
    }
  }

  // Cells here are 2,048 steps wide and high and start a step before 0,0, so that borders run through their
  // sides and one or two steps beside them.
  @Test func `a fraction of a step beside a border or cell side decides as for one position`() throws {
    let borders = (0...16).map { $0 * 4096 + $0 % 5 - 2 }
    let strips = try zip(borders, borders.dropFirst()).map { west, east in
      (
        face: Face(region: try RegionID("strip-\(west + 2)"), areaInSquareKilometres: 0),
        polygons: [try polygon("\(west),0 \(east),0 \(east),9000 \(west),9000")]
      )
    }
    let coverage = try Coverage(of: strips) { _ in drawn }
    let locator = Locator(coverage)
    let parts: [Double] = [-2.5, -1.5, -1, -0.75, -0.5, -0.49999, 0, 0.49999, 0.5, 0.50001, 1, 1.5, 2, 3.5]
    var (longitudes, latitudes): ([Double], [Double]) = ([], [])
    for side in stride(from: -2048, through: 16 * 4096 + 2048, by: 2048) {
      for part in parts {
        for latitude in [-1.5, -0.5, 0, 0.5, 2047, 2046.5, 4095.5, 8999.5, 9000, 9000.5, 9001] {
          longitudes.append((Double(side) + part) * 1e-7)
          latitudes.append(latitude * 1e-7)
        }
      }
    }
    let labels = bulkLabels(locator, longitudes, latitudes)
    for (index, label) in labels.enumerated() {
      let position = try Position(longitude: longitudes[index], latitude: latitudes[index])
      let match = coverage.face(at: position)
      #expect(label.face == match.face && label.isOnBorder == match.isOnBorder, "at \(position)")
    }
    #expect(labels.contains { $0.isOnBorder } && labels.contains(.outside))
  }

  @Test func `invalid numbers are distinguished from positions outside`() {
    let labels = bulkLabels(
      locator,
      [.nan, 0, .infinity, 180.1, 1e300, 180, -180, 1e-7, 1e-7, 180.000_000_04, 180.000_000_05],
      [0, .nan, 0, 0, 0, 90, -90, 90.1, 1e-7, -90.000_000_04, 0]
    )
    #expect(
      labels.map(\.isPosition) == [false, false, false, false, false, true, true, false, true, true, false]
    )
    #expect(labels.map(\.face) == [nil, nil, nil, nil, nil, nil, nil, nil, 0, nil, nil])
  }

  @Test func `steps off the globe are outside`() {
    let labels = bulkLabels(locator, [.min, .max, 10, 10], [10, 10, .min, .max] as [Int32])
    #expect(labels == [.outside, .outside, .outside, .outside])
  }

  @Test func `several threads ask one locator at once`() async {
    let x = (0..<5000).map { Double($0 % 83) * 1e-7 }
    let y = (0..<5000).map { Double($0 / 61) * 1e-7 }
    let expected = bulkLabels(locator, x, y)
    await withTaskGroup { group in
      for _ in 0..<4 { group.addTask { bulkLabels(locator, x, y) == expected } }
      for await isAlike in group { #expect(isAlike) }
    }
  }
}
